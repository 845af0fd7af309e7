import { Link } from 'react-router';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import type { Summary } from './summary.ts';

const ROWS = [
  { key: 'unprinted', to: '/badges?printed=no' },
  { key: 'suspended', to: '/badges?state=DITANGGUHKAN' },
  { key: 'revoked', to: '/badges?state=DICABUT' },
] as const;

export function BadgeCounts({ badges }: { badges: Summary['badges'] }) {
  const { t, format } = useText();
  return (
    <Card title={t('home.badgeStates')} flush>
      <ul className="px-2 py-1.5">
        {ROWS.map(({ key, to }) => (
          <li key={key}>
            <Link
              to={to}
              className="flex min-h-8 items-center justify-between rounded px-2 hover:bg-canvas"
            >
              {t(`home.${key}`)}
              <span className="font-semibold">{format.number(badges[key])}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
