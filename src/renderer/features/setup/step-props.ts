import type { SetupDraft, SetupProblems } from './setup-draft.ts';

export interface StepProps {
  readonly draft: SetupDraft;
  readonly change: (patch: Partial<SetupDraft>) => void;
  readonly problems: SetupProblems;
}
