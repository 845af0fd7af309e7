import { useQuery } from '@tanstack/react-query';
import { exhibitorStateLabels } from '../../../domain/reference/exhibitor-labels.ts';
import { api } from '../../lib/api.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { HistoryEntry } from './exhibitor-types.ts';
import { useHistoryText } from './use-history-text.ts';

/** Who changed what and when, newest first. */
export function HistoryTab({ exhibitorId }: { exhibitorId: string }) {
  const { t } = useText();
  const history = useQuery(api.exhibitors.history.queryOptions({ input: { id: exhibitorId } }));
  if (history.isPending) return <Skeleton />;
  if (history.isError) return <ErrorState error={history.error} />;
  const { data } = history;
  if (data.length === 0) return <p className="p-4 text-muted">{t('exhibitors.history.none')}</p>;
  return (
    <ol className="divide-y divide-line px-4">
      {data.map((entry, index) => (
        <Entry key={entry.id} entry={entry} first={index === data.length - 1} />
      ))}
    </ol>
  );
}

/** A list that was empty from the start says nothing. */
function says({ value }: HistoryEntry['changes'][number]): boolean {
  return !(Array.isArray(value) && value.length === 0);
}

function Entry({ entry, first }: { entry: HistoryEntry; first: boolean }) {
  const { t, language, format } = useText();
  const text = useHistoryText();
  const value = (name: string) => entry.changes.find((change) => change.field === name)?.value;
  const state = (code: unknown) => labelOf(exhibitorStateLabels, String(code ?? ''), language);
  const reason = value('reason');
  return (
    <li className="py-2.5">
      <p className="flex items-baseline justify-between gap-3">
        <span className="font-bold">{text.what(entry.what, first)}</span>
        <time dateTime={entry.at} className="shrink-0 text-sm text-muted">
          {format.dateTime(entry.at)}
        </time>
      </p>
      <p className="text-sm text-muted">
        {entry.actor} · {t('exhibitors.history.device', { device: entry.device.slice(0, 8) })}
      </p>
      {entry.what === 'moved' ? (
        <p className="mt-1">
          {state(value('from'))} → <strong>{state(value('to'))}</strong>
          {reason ? ` · ${t('exhibitors.history.reason')}: ${String(reason)}` : null}
        </p>
      ) : (
        <ul className="mt-1 flex flex-col">
          {entry.changes.filter(says).map((change) => (
            <li key={change.field} className="wrap-anywhere">
              <span className="text-muted">{text.field(change.field)}:</span>{' '}
              <span dir="auto">{text.value(change.field, change.value)}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
