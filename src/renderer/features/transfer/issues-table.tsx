import { CircleX, TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { issueSentence } from '../../lib/error-text.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { FilterSelect } from '../../ui/filter-select.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import { columnText, fixText, type SheetIssue, type SheetPreview } from './sheet-import.ts';

const STEP = 100;

function countBy(issues: readonly SheetIssue[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** Every issue by row with a sentence and what to do; filtered by kind or effect. */
export function IssuesTable({ preview }: { preview: SheetPreview }) {
  const { t, format } = useText();
  const [code, setCode] = useState('');
  const [severity, setSeverity] = useState('');
  const [shown, setShown] = useState(STEP);
  const codes = useMemo(() => countBy(preview.issues), [preview.issues]);
  const rows = useMemo(
    () =>
      preview.issues.filter(
        (issue) =>
          (code === '' || issue.code === code) && (severity === '' || issue.severity === severity),
      ),
    [preview.issues, code, severity],
  );
  if (preview.issues.length === 0) {
    return (
      <div className="p-4">
        <Notice tone="good">{t('transfer.issues.none')}</Notice>
      </div>
    );
  }
  return (
    <div>
      <div className="flex flex-wrap items-center gap-2 px-3 py-2">
        <FilterSelect
          label={t('transfer.issues.filterCode')}
          value={code}
          onChange={(value) => {
            setCode(value);
            setShown(STEP);
          }}
          options={codes.map(([value, n]) => ({
            value,
            label: t('transfer.issues.codeCount', {
              name: issueSentence(value),
              n: format.number(n),
            }),
          }))}
        />
        <FilterSelect
          label={t('transfer.issues.filterSeverity')}
          value={severity}
          onChange={(value) => {
            setSeverity(value);
            setShown(STEP);
          }}
          options={(['block', 'warn'] as const).map((value) => ({
            value,
            label: t(`transfer.issues.${value}`),
          }))}
        />
        <p role="status" className="text-sm text-muted">
          {t('transfer.issues.shown', {
            shown: format.number(Math.min(shown, rows.length)),
            n: format.number(rows.length),
          })}
          {' · '}
          {t('transfer.issues.rowHint')}
        </p>
      </div>
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
        {rows.slice(0, shown).map((issue) => (
          <IssueRow
            key={`${issue.row}-${issue.field}-${issue.code}-${issue.value ?? ''}`}
            issue={issue}
            preview={preview}
          />
        ))}
      </PlainTable>
      {rows.length === 0 ? <p className="p-4 text-muted">{t('transfer.issues.noneHere')}</p> : null}
      {rows.length > shown ? (
        <div className="p-3">
          <Button onClick={() => setShown(shown + STEP)}>
            {t('transfer.issues.more', { n: Math.min(STEP, rows.length - shown) })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function IssueRow({ issue, preview }: { issue: SheetIssue; preview: SheetPreview }) {
  const { t, language, format } = useText();
  const blocks = issue.severity === 'block';
  return (
    <tr>
      <td className="text-right font-semibold">{format.number(issue.row)}</td>
      <td>{columnText(issue.field, language, preview.kind)}</td>
      <td dir="auto" className="text-muted">
        {issue.value ?? t('common.empty')}
      </td>
      <td>
        <p className="font-medium">{issueSentence(issue.code)}</p>
        <p className="text-muted">{fixText(issue.code, language)}</p>
        {issue.suggestions && issue.suggestions.length > 0 ? (
          <p className="text-accent-strong">
            {t('transfer.issues.suggestions', { list: issue.suggestions.join(' · ') })}
          </p>
        ) : null}
      </td>
      <td>
        <Chip tone={blocks ? 'bad' : 'warn'} icon={blocks ? CircleX : TriangleAlert}>
          {t(blocks ? 'transfer.issues.block' : 'transfer.issues.warn')}
        </Chip>
      </td>
    </tr>
  );
}
