import { CircleCheck } from 'lucide-react';
import { Link, useMatch } from 'react-router';
import type { PackKind } from '../../../domain/risk/pack-content.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import type { PackItem } from './pack.ts';

interface KindCardProps {
  readonly kind: PackKind;
  readonly packs: readonly PackItem[];
}

/** The packs of one kind, the newest first; exactly one is active. */
export function KindCard({ kind, packs }: KindCardProps) {
  const { t } = useText();
  return (
    <Card title={t(`packs.kinds.${kind}.name`)} flush>
      <p className="px-4 py-2 text-muted">{t(`packs.kinds.${kind}.hint`)}</p>
      {packs.length === 0 ? <p className="px-4 pb-3">{t('packs.noneOfKind')}</p> : null}
      {packs.length > 0 ? (
        <PlainTable
          label={t(`packs.kinds.${kind}.name`)}
          head={[
            { key: 'title', label: t('packs.columns.title') },
            { key: 'count', label: t('packs.columns.count'), width: '5rem', align: 'end' },
            { key: 'date', label: t('packs.columns.date'), width: '8rem' },
            { key: 'state', label: t('packs.columns.state'), width: '9rem' },
          ]}
        >
          {packs.map((pack) => (
            <PackRow key={pack.hash} pack={pack} />
          ))}
        </PlainTable>
      ) : null}
    </Card>
  );
}

function PackRow({ pack }: { pack: PackItem }) {
  const { t, language, format } = useText();
  const open = useMatch('/packs/:id')?.params.id === pack.id;
  return (
    <tr className={open ? 'bg-accent-soft' : undefined}>
      <td>
        <Link
          to={`/packs/${pack.id}`}
          aria-current={open ? 'true' : undefined}
          className="inline-block py-0.5 font-semibold text-accent-strong underline wrap-anywhere"
          dir="auto"
        >
          {pack.title[language]}
        </Link>
        <p className="font-mono text-xs text-muted break-all">{pack.id}</p>
      </td>
      <td className="text-right">{format.number(pack.rules)}</td>
      <td>{format.day(pack.date)}</td>
      <td>
        {pack.active ? (
          <Chip tone="good" icon={CircleCheck}>
            {t('packs.active')}
          </Chip>
        ) : (
          <Chip>{t(pack.shipped ? 'packs.shipped' : 'packs.imported')}</Chip>
        )}
      </td>
    </tr>
  );
}
