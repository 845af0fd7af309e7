import { Barcode, type LucideIcon, Scale, Tag } from 'lucide-react';
import { Link } from 'react-router';
import type { AsliClient } from '../../lib/client.ts';
import { useText } from '../../lib/use-text.ts';
import { Chip } from '../../ui/chip.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';

type Hit = Awaited<ReturnType<AsliClient['risk']['crossLineHits']>>['items'][number];

const ICONS: Readonly<Record<Hit['code'], LucideIcon>> = {
  'same-gtin': Barcode,
  'same-label': Tag,
  'price-outlier': Scale,
};

/** Each hit with its numbers in a sentence, and the lines it is about. */
export function HitTable({ hits }: { hits: readonly Hit[] }) {
  const { t, language } = useText();
  return (
    <PlainTable
      label={t('riskDay.across.title')}
      maxHeight="28rem"
      head={[
        { key: 'code', label: t('riskDay.columns.reason'), width: '11rem' },
        { key: 'because', label: t('riskDay.across.because') },
        { key: 'lines', label: t('riskDay.columns.line'), width: '26rem' },
      ]}
    >
      {hits.map((hit) => (
        <tr key={`${hit.code} ${hit.productIds.join(' ')}`}>
          <td>
            <Chip tone="warn" icon={ICONS[hit.code]}>
              {t(`riskDay.across.codes.${hit.code}`)}
            </Chip>
          </td>
          <td dir="auto">{hit.because[language]}</td>
          <td>
            <HitLines hit={hit} />
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}

const MOST_SHOWN = 5;

function HitLines({ hit }: { hit: Hit }) {
  const { t, format } = useText();
  return (
    <ul className="flex flex-col gap-0.5">
      {hit.lines.slice(0, MOST_SHOWN).map((line) => (
        <li key={line.productId}>
          <Link
            to={`/products/${line.productId}`}
            className="inline-block min-h-6 font-semibold underline"
          >
            {line.name}
          </Link>{' '}
          <span className="text-muted">{[line.exhibitorName, ...line.booths].join(' · ')}</span>
        </li>
      ))}
      {hit.lines.length > MOST_SHOWN ? (
        <li className="text-muted">
          {t('riskDay.across.lines', {
            count: hit.lines.length - MOST_SHOWN,
            n: `+${format.number(hit.lines.length - MOST_SHOWN)}`,
          })}
        </li>
      ) : null}
    </ul>
  );
}
