import { X } from 'lucide-react';
import { boothStateLabels } from '../../../domain/reference/exhibitor-labels.ts';
import { labelOf } from '../../lib/labels.ts';
import { useMay } from '../../lib/session.tsx';
import { useEscape } from '../../lib/use-escape.ts';
import { useText } from '../../lib/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { StateChip } from '../../ui/state-chip.tsx';
import type { BoothItem } from './booth-types.ts';
import { EditBooth } from './edit-booth.tsx';
import { Occupants } from './occupants.tsx';

export function BoothDetail({ booth, onClose }: { booth: BoothItem; onClose: () => void }) {
  const { t, language } = useText();
  const may = useMay('desk');
  useEscape(onClose);
  return (
    <article aria-label={booth.code} className="flex flex-col gap-4 p-4">
      <header className="flex items-start gap-2">
        <div className="min-w-0 grow">
          <h2 className="text-lg font-bold">{booth.code}</h2>
          <p className="text-muted">{booth.hall}</p>
        </div>
        <StateChip state={booth.status} label={labelOf(boothStateLabels, booth.status, language)} />
        <IconButton label={t('common.close')} icon={X} onClick={onClose} />
      </header>
      <Occupants booth={booth} />
      {may ? <EditBooth booth={booth} /> : null}
    </article>
  );
}
