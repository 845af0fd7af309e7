import { CircleCheck } from 'lucide-react';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { DetailHeader } from '../../ui/detail-header.tsx';
import { ActivatePack } from './activate-pack.tsx';
import { ExportPack } from './export-pack.tsx';
import type { PackDetail } from './pack.ts';
import { StatementList } from './statement-list.tsx';

/** What the pack says, in plain words of the chosen language, and where it is from. */
export function PackView({ pack, onClose }: { pack: PackDetail; onClose: () => void }) {
  const { t, language, format } = useText();
  const mayActivate = useMay();
  const mayExport = useMay('supervisor');
  const imported = pack.importedAt
    ? t('packs.importedBy', {
        at: format.dateTime(pack.importedAt),
        who: pack.importedBy ?? '',
      })
    : t('packs.shipped');
  return (
    <>
      <DetailHeader
        onClose={onClose}
        title={pack.title[language]}
        lead={
          <>
            {pack.active ? (
              <Chip tone="good" icon={CircleCheck}>
                {t('packs.active')}
              </Chip>
            ) : (
              <Chip>{t('packs.notActive')}</Chip>
            )}
            <span>{t(`packs.kinds.${pack.kind}.name`)}</span>
          </>
        }
        actions={
          <>
            {mayActivate && !pack.active ? <ActivatePack pack={pack} /> : null}
            {mayExport ? <ExportPack id={pack.id} /> : null}
          </>
        }
      />
      <Card title={t('packs.about')}>
        <DefinitionList
          items={[
            { term: t('packs.id'), value: pack.id },
            { term: t('packs.columns.date'), value: format.day(pack.date) },
            { term: t('packs.source'), value: pack.source },
            { term: t('packs.licence'), value: pack.licence?.[language] },
            ...(pack.note ? [{ term: t('packs.note'), value: pack.note[language] }] : []),
            { term: t('packs.author'), value: pack.author },
            { term: t('packs.cameFrom'), value: imported },
            {
              term: t('packs.tests'),
              value: t('packs.testsPassed', { count: pack.tests, n: pack.tests }),
            },
            { term: t('packs.hash'), value: pack.hash.slice(0, 16) },
          ]}
        />
      </Card>
      <Card title={t('packs.says', { n: pack.rules.length })}>
        <StatementList statements={pack.rules} />
      </Card>
    </>
  );
}
