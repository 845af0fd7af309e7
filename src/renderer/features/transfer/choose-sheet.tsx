import { RotateCw, Store, Tags, Users } from 'lucide-react';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { isSheetKind, type SheetKind, sheetKinds } from './sheet-import.ts';
import type { SheetImport } from './use-import.ts';

const ICONS = { booths: Store, exhibitors: Users, products: Tags } as const;

interface ChooseSheetProps {
  readonly kind: SheetKind;
  readonly onKind: (kind: SheetKind) => void;
  readonly sheet: SheetImport;
}

export function ChooseSheet({ kind, onKind, sheet }: ChooseSheetProps) {
  const { t } = useText();
  const { file, test } = sheet;
  return (
    <div className="flex flex-col gap-4">
      <RadioCards
        label={t('transfer.kind')}
        columns={3}
        value={kind}
        onChange={(value) => (isSheetKind(value) ? onKind(value) : undefined)}
        options={sheetKinds.map((value) => ({
          value,
          label: t(`transfer.kinds.${value}.name`),
          hint: t(`transfer.kinds.${value}.hint`),
          icon: ICONS[value],
        }))}
      />
      <p className="text-muted">{t('transfer.order')}</p>
      <FileDrop
        label={t('transfer.drop')}
        hint={t('transfer.dropHint')}
        accept=".csv,text/csv,text/plain"
        busy={test.isPending}
        disabled={test.isPending}
        onFiles={([chosen]) => (chosen ? sheet.choose(kind, chosen) : undefined)}
      />
      {file && test.isPending ? (
        <Notice tone="info" live>
          {t('transfer.checking', { name: file.name })}
        </Notice>
      ) : null}
      {file && test.isError ? (
        <div className="flex flex-col items-start gap-2">
          <ErrorNote error={test.error} />
          <p>{t('transfer.stillHere', { name: file.name })}</p>
          <Button icon={RotateCw} onClick={() => sheet.choose(kind, file)}>
            {t('transfer.recheck')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
