import { countryName } from '../../lib/countries.ts';
import { provinceName } from '../../lib/regions.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import type { PlaceRate } from './day.ts';

/** Counts by place; `3 of 12` is never turned into a rate of its own. */
export function RateTable({ title, rates }: { title: string; rates: readonly PlaceRate[] }) {
  const { t, language, format } = useText();
  const n = format.number;
  const nameOf = (place: string | null) => {
    if (place === null) return t('riskDay.regions.unknown');
    return /^\d+$/.test(place) ? provinceName(place) : countryName(place, language);
  };
  const of = (count: number, total: number) =>
    t('riskDay.regions.of', { n: n(count), total: n(total) });
  return (
    <Card title={title} flush>
      {rates.length === 0 ? (
        <p className="p-4 text-muted">{t('riskDay.regions.empty')}</p>
      ) : (
        <PlainTable
          label={title}
          maxHeight="26rem"
          head={[
            { key: 'place', label: t('riskDay.regions.place') },
            { key: 'selected', label: t('riskDay.regions.selected'), width: '8rem', align: 'end' },
            { key: 'examined', label: t('riskDay.regions.examined'), width: '6rem', align: 'end' },
            {
              key: 'confirmed',
              label: t('riskDay.regions.confirmed'),
              width: '8rem',
              align: 'end',
            },
          ]}
        >
          {rates.map((rate) => (
            <tr key={rate.place ?? ''}>
              <th
                scope="row"
                className="border-b border-line/70 px-3 py-1.5 text-left font-semibold"
              >
                {nameOf(rate.place)}
              </th>
              <td className="text-right">{of(rate.selected, rate.lines)}</td>
              <td className="text-right">{n(rate.examined)}</td>
              <td className="text-right">{of(rate.confirmed, rate.examined)}</td>
            </tr>
          ))}
        </PlainTable>
      )}
    </Card>
  );
}
