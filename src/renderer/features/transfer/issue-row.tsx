import { CircleX, TriangleAlert } from 'lucide-react';
import { issueSentence } from '../../lib/error-text.ts';
import { useText } from '../../lib/use-text.ts';
import { Chip } from '../../ui/chip.tsx';
import { columnText, fixText, type SheetIssue, type SheetKind } from './sheet-import.ts';

export function IssueRow({ issue, kind }: { issue: SheetIssue; kind: SheetKind }) {
  const { t, language, format } = useText();
  const blocks = issue.severity === 'block';
  const suggestions = issue.suggestions ?? [];
  return (
    <tr>
      <td className="text-right font-semibold">
        {issue.row === 0 ? t('transfer.issues.wholeSheet') : format.number(issue.row)}
      </td>
      <td>{columnText(issue.field, language, kind)}</td>
      <td dir="auto" className="text-muted">
        {issue.value ?? t('common.empty')}
      </td>
      <td>
        <p className="font-medium">{issueSentence(issue.code)}</p>
        {issue.holder ? (
          <p dir="auto" className="wrap-anywhere">
            {t('transfer.issues.holder', { name: issue.holder })}
          </p>
        ) : null}
        <p className="text-muted">{fixText(issue.code, language)}</p>
        {suggestions.length > 0 ? (
          <p className="text-accent-strong">
            {t('transfer.issues.suggestions', { list: suggestions.join(' · ') })}
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
