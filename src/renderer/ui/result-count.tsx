import { useText } from '../lib/use-text.ts';

/** How many rows the list holds, announced as filters change it. */
export function ResultCount({ total, atLeast }: { total: number; atLeast?: boolean | undefined }) {
  const { t, format } = useText();
  const rows = format.number(total);
  return (
    <p role="status" className="text-sm whitespace-nowrap text-muted">
      {atLeast ? t('common.totalAtLeast', { rows }) : t('common.total', { count: total, rows })}
    </p>
  );
}
