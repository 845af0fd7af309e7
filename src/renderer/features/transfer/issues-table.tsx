import { useMemo, useState } from 'react';
import { issueSentence } from '../../lib/error-text.ts';
import { useText } from '../../lib/use-text.ts';
import { FilterSelect } from '../../ui/filter-select.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import { IssueRow } from './issue-row.tsx';
import { MoreButton } from './more-button.tsx';
import type { SheetIssue, SheetPreview } from './sheet-import.ts';

const STEP = 100;

interface Filter {
  readonly code: string;
  readonly severity: string;
}

/** Every issue by row with a sentence and what to do; filtered by kind or effect. */
export function IssuesTable({ preview }: { preview: SheetPreview }) {
  const { t, format } = useText();
  const [filter, setFilter] = useState<Filter>({ code: '', severity: '' });
  const [most, setMost] = useState(STEP);
  const rows = useMemo(() => matching(preview.issues, filter), [preview.issues, filter]);
  const shown = rows.slice(0, most);
  if (preview.issues.length === 0) {
    return (
      <div className="p-4">
        <Notice tone="good">{t('transfer.issues.none')}</Notice>
      </div>
    );
  }
  function narrow(part: Partial<Filter>): void {
    setFilter((before) => ({ ...before, ...part }));
    setMost(STEP);
  }
  return (
    <div>
      <div className="flex flex-wrap items-center gap-2 px-3 py-2">
        <IssueFilters issues={preview.issues} filter={filter} onFilter={narrow} />
        <p role="status" className="text-sm text-muted">
          {t('transfer.issues.shown', {
            shown: format.number(shown.length),
            n: format.number(rows.length),
          })}
          {' · '}
          {t('transfer.issues.rowHint')}
        </p>
      </div>
      <IssueRows rows={shown} preview={preview} />
      {rows.length === 0 ? <p className="p-4 text-muted">{t('transfer.issues.noneHere')}</p> : null}
      <MoreButton
        left={rows.length - shown.length}
        step={STEP}
        onMore={() => setMost(most + STEP)}
      />
    </div>
  );
}

function matching(issues: readonly SheetIssue[], { code, severity }: Filter) {
  return issues.filter(
    (issue) =>
      (code === '' || issue.code === code) && (severity === '' || issue.severity === severity),
  );
}

interface IssueFiltersProps {
  readonly issues: readonly SheetIssue[];
  readonly filter: Filter;
  readonly onFilter: (part: Partial<Filter>) => void;
}

function IssueFilters({ issues, filter, onFilter }: IssueFiltersProps) {
  const { t, format } = useText();
  const codes = useMemo(() => countBy(issues), [issues]);
  return (
    <>
      <FilterSelect
        label={t('transfer.issues.filterCode')}
        value={filter.code}
        onChange={(code) => onFilter({ code })}
        options={codes.map(([value, count]) => ({
          value,
          label: t('transfer.issues.codeCount', {
            name: issueSentence(value),
            n: format.number(count),
          }),
        }))}
      />
      <FilterSelect
        label={t('transfer.issues.filterSeverity')}
        value={filter.severity}
        onChange={(severity) => onFilter({ severity })}
        options={(['block', 'warn'] as const).map((value) => ({
          value,
          label: t(`transfer.issues.${value}`),
        }))}
      />
    </>
  );
}

/** Codes with how often they occur, the commonest first. */
function countBy(issues: readonly SheetIssue[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function IssueRows({ rows, preview }: { rows: readonly SheetIssue[]; preview: SheetPreview }) {
  const { t, format } = useText();
  return (
    <PlainTable
      label={t('transfer.tabs.issues', { n: format.number(rows.length) })}
      maxHeight="60vh"
      head={[
        { key: 'row', label: t('transfer.issues.row'), width: '4.5rem', align: 'end' },
        { key: 'field', label: t('transfer.issues.field'), width: '10rem' },
        { key: 'value', label: t('transfer.issues.value'), width: '15rem' },
        { key: 'problem', label: t('transfer.issues.problem') },
        { key: 'severity', label: t('transfer.issues.severity'), width: '12rem' },
      ]}
    >
      {rows.map((issue) => (
        <IssueRow
          key={`${issue.row}-${issue.field}-${issue.code}-${issue.value ?? ''}`}
          issue={issue}
          kind={preview.kind}
        />
      ))}
    </PlainTable>
  );
}
