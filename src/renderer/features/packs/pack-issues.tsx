import { dictionaries, type Language } from '../../../domain/language/dictionary.ts';
import { type ContractIssue, issueSentence } from '../../lib/error-text.ts';
import { useText } from '../../lib/use-text.ts';
import { Notice } from '../../ui/notice.tsx';

interface PackIssuesProps {
  readonly name: string;
  readonly issues: readonly ContractIssue[];
}

/** Everything wrong with a file, where in it, and what to do; nothing of it was kept. */
export function PackIssues({ name, issues }: PackIssuesProps) {
  const { t, language } = useText();
  return (
    <Notice tone="bad" live>
      <p className="font-semibold wrap-anywhere">{t('packs.refused', { name })}</p>
      <ul className="mt-1 flex list-disc flex-col gap-1 pl-4">
        {issues.map((issue, index) => (
          <li key={index} className="wrap-anywhere">
            <span className="font-mono text-sm">{issue.field}</span>
            {' — '}
            {issueSentence(issue.code, worded(issue, language))}
          </li>
        ))}
      </ul>
      <p className="mt-2">{t('packs.refusedHint')}</p>
    </Notice>
  );
}

/** What is wrong with a rule, in words instead of its code. */
function worded({ values = {} }: ContractIssue, language: Language) {
  const problems: Readonly<Record<string, string>> = dictionaries[language].packs.problems;
  const { problem } = values;
  return problem === undefined ? values : { ...values, problem: problems[problem] ?? problem };
}
