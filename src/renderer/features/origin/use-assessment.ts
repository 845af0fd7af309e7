import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { reviewLine } from '../../../domain/origin/review-line.ts';
import { api } from '../../lib/api.ts';
import { contractErrorOf, issueSentence } from '../../lib/error-text.ts';
import { regionIndex } from '../../lib/region-index.ts';
import { useDebounced } from '../../lib/use-debounced.ts';
import type { LineInput } from './assessment.ts';
import { entryOf, lineOf, type WhatIf } from './what-if.ts';

/**
 * What the entries amount to, shortly after each keystroke, and what is wrong with them. The same
 * review as core's runs here first, so that a half-typed code is no refused call.
 */
export function useAssessment(form: WhatIf) {
  const line = lineOf(form);
  // Compared as text: a form makes a new object with every keystroke, wherever it was typed.
  const typed = JSON.stringify(line);
  const settled = useDebounced(typed);
  const asked = JSON.parse(settled) as LineInput;
  const own = reviewLine(line, regionIndex);
  const query = useQuery(
    api.origin.assess.queryOptions({
      input: { line: asked },
      enabled: reviewLine(asked, regionIndex).length === 0,
      placeholderData: keepPreviousData,
    }),
  );
  const issues = own.length > 0 ? own : (contractErrorOf(query.error)?.issues ?? []);
  const errors: Readonly<Record<string, string>> = Object.fromEntries(
    issues.map(({ field, code }) => [entryOf(form, field), issueSentence(code)]),
  );
  return {
    assessment: query.data,
    error: query.error,
    issues,
    errors,
    retry: () => void query.refetch(),
    busy: typed !== settled || query.isFetching,
  };
}

export type AssessmentState = ReturnType<typeof useAssessment>;
