import { Link } from 'react-router';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { LaneChip } from '../../ui/lane-chip.tsx';
import type { Summary } from './summary.ts';

const LANES = ['red', 'yellow', 'green'] as const;
const FILL = { red: 'bg-bad-line', yellow: 'bg-warn-line', green: 'bg-good-line' } as const;

/** The declared lines by lane, each leading to its list. */
export function LaneBars({ products }: { products: Summary['products'] }) {
  const { t, format } = useText();
  const most = Math.max(1, ...LANES.map((lane) => products[lane]));
  return (
    <Card title={t('home.lanes')}>
      <ul className="flex flex-col gap-1">
        {LANES.map((lane) => (
          <li key={lane}>
            <Link
              to={`/products?lane=${lane}`}
              className="grid min-h-8 grid-cols-[5.5rem_1fr_3.5rem] items-center gap-2 rounded hover:bg-canvas"
            >
              <LaneChip lane={lane} />
              <span aria-hidden className="h-2.5 overflow-hidden rounded-full bg-sunken">
                <span
                  className={`block h-full rounded-full ${FILL[lane]}`}
                  style={{ width: `${(100 * products[lane]) / most}%` }}
                />
              </span>
              <span className="text-right font-semibold">{format.number(products[lane])}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm text-muted">{t('home.lanesHint')}</p>
    </Card>
  );
}
