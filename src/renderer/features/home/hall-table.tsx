import { Link } from 'react-router';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import type { Summary } from './summary.ts';

/** How full each hall is and where findings are open. */
export function HallTable({ halls }: { halls: Summary['halls'] }) {
  const { t } = useText();
  return (
    <Card title={t('home.halls')} flush>
      {halls.length === 0 ? (
        <p className="p-4 text-muted">{t('home.noHalls')}</p>
      ) : (
        <table className="w-full table-fixed">
          <thead className="bg-canvas text-left text-xs text-muted">
            <tr>
              <th scope="col" className="w-[30%] px-4 py-2 font-semibold">
                {t('home.hall')}
              </th>
              <th scope="col" className="px-2 py-2 font-semibold">
                {t('home.taken')}
              </th>
              <th scope="col" className="w-20 px-2 py-2 text-right font-semibold">
                {t('home.total')}
              </th>
              <th scope="col" className="w-36 px-4 py-2 text-right font-semibold">
                {t('home.openFindings')}
              </th>
            </tr>
          </thead>
          <tbody>
            {halls.map((hall) => (
              <HallRow key={hall.hall} hall={hall} />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function HallRow({ hall }: { hall: Summary['halls'][number] }) {
  const { t, format } = useText();
  const percent = hall.booths > 0 ? Math.round((100 * hall.taken) / hall.booths) : 0;
  return (
    <tr className="border-t border-line/70">
      <th scope="row" className="px-4 py-1 text-left font-semibold">
        <Link
          to={`/booths?hall=${encodeURIComponent(hall.hall)}`}
          className="inline-block py-1 hover:underline"
        >
          {hall.hall}
        </Link>
      </th>
      <td className="px-2 py-1">
        <div className="flex items-center gap-3">
          <div aria-hidden className="h-2 max-w-60 grow overflow-hidden rounded-full bg-sunken">
            <div className="h-full rounded-full bg-accent" style={{ width: `${percent}%` }} />
          </div>
          <span className="w-24 text-sm">
            {format.number(hall.taken)}
            <span className="text-muted"> · {percent}%</span>
            <span className="sr-only"> {t('home.filled', { percent: String(percent) })}</span>
          </span>
        </div>
      </td>
      <td className="px-2 py-1 text-right">{format.number(hall.booths)}</td>
      <td className="px-4 py-1 text-right font-semibold">
        {hall.openFindings > 0 ? (
          <span className="text-bad">{format.number(hall.openFindings)}</span>
        ) : (
          <span className="font-normal text-muted">0</span>
        )}
      </td>
    </tr>
  );
}
