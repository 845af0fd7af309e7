import { Link } from 'react-router';
import { badgeStateLabels } from '../../../domain/reference/report-labels.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import type { Verification } from './verification.ts';

/** All who hold one serial, to be told apart by booth or by the code on the badge. */
export function SharedSerial({ holders }: { holders: NonNullable<Verification['holders']> }) {
  const { t, language } = useText();
  return (
    <Card title={t('verify.holders')} flush>
      <PlainTable
        label={t('verify.holders')}
        head={[
          { key: 'name', label: t('verify.exhibitor') },
          { key: 'booths', label: t('verify.booths'), width: '14rem' },
          { key: 'state', label: t('badges.columns.state'), width: '10rem' },
        ]}
      >
        {holders.map(({ id, exhibitorName, booths, state }) => (
          <tr key={id}>
            <td dir="auto">
              <Link to={`/badges/${id}`} className="font-semibold text-accent hover:underline">
                {exhibitorName}
              </Link>
            </td>
            <td>{booths.join(', ')}</td>
            <td>{labelOf(badgeStateLabels, state, language)}</td>
          </tr>
        ))}
      </PlainTable>
    </Card>
  );
}
