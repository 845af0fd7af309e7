import { useMutation } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { client } from '../../lib/client.ts';
import { readDraft } from '../../lib/draft.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { useText } from '../../lib/use-text.ts';
import { toastDone } from '../../ui/toast.ts';
import { EMPTY_FINDING, type FindingDraft, problemsOf, raiseInput } from './finding-draft.ts';

export interface GivenExhibitor {
  readonly id: string;
  readonly name: string;
  readonly booths: readonly { readonly id: string; readonly code: string }[];
}

/** The form's state: restored after a crash, checked, sent. */
export function useFindingForm(given: GivenExhibitor | null, givenLine: string | null) {
  const { t } = useText();
  const navigate = useNavigate();
  const key = `finding.${given?.id ?? 'new'}`;
  const [restored] = useState(() => readDraft(key));
  const [draft, setDraft] = useState<FindingDraft>(() => ({
    ...EMPTY_FINDING,
    ...(given ? { exhibitorId: given.id, exhibitorName: given.name } : {}),
    ...(given?.booths.length === 1 ? { boothId: given.booths[0]?.id ?? null } : {}),
    ...(restored as Partial<FindingDraft> | null),
    ...(givenLine ? { line: givenLine } : {}),
  }));
  const [touched, setTouched] = useState(restored !== null);
  const [tried, setTried] = useState(false);
  const drop = useDraft(key, draft, touched);
  const raise = useMutation({
    networkMode: 'always',
    mutationFn: (input: ReturnType<typeof raiseInput>) => client.findings.raise(input),
    onSuccess: (finding) => {
      drop();
      toastDone(t('findings.form.saved', { number: finding.number }));
      void navigate(`/findings/${finding.id}`, { replace: true });
    },
  });
  const change = useCallback((part: Partial<FindingDraft>) => {
    setTouched(true);
    setDraft((before) => ({ ...before, ...part }));
  }, []);
  const changePhotos = useCallback((next: (before: readonly string[]) => readonly string[]) => {
    setTouched(true);
    setDraft((before) => ({ ...before, photos: next(before.photos) }));
  }, []);
  const problems = problemsOf(draft);
  function save(): void {
    setTried(true);
    const { exhibitorId } = draft;
    if (problems.length > 0 || !exhibitorId || raise.isPending) return;
    raise.mutate(raiseInput({ ...draft, exhibitorId }));
  }
  function discard(): void {
    drop();
    void navigate('/findings');
  }
  return {
    draft,
    change,
    changePhotos,
    problems: tried ? problems : [],
    restored: restored !== null,
    raise,
    save,
    discard,
  };
}

export type FindingFormState = ReturnType<typeof useFindingForm>;
