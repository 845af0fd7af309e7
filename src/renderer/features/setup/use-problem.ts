import { useText } from '../../lib/use-text.ts';
import type { SetupProblems } from './setup-draft.ts';

/** The sentence of what is wrong with a field, if anything is. */
export function useProblem(problems: SetupProblems) {
  const { t } = useText();
  return (field: keyof SetupProblems): string | undefined => {
    const problem = problems[field];
    return problem ? t(`setup.${problem}`) : undefined;
  };
}
