import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { client } from '../../lib/client.ts';
import { drafts } from '../../lib/drafts.ts';
import { focusFirstInvalid } from '../../lib/focus-first-invalid.ts';
import { focusUnreadable } from '../../lib/number-entry.ts';
import { differs, useDraft } from '../../lib/use-draft.ts';
import { useOneAtATime } from '../../lib/use-one-at-a-time.ts';
import { useText } from '../../lib/use-text.ts';
import { toastDone } from '../../ui/toast.ts';
import { EMPTY_FINDING, type FindingDraft, problemsOf, raiseInput } from './finding-draft.ts';

export interface GivenExhibitor {
  readonly id: string;
  readonly name: string;
  readonly booths: readonly { readonly id: string; readonly code: string }[];
}

/** A single booth is taken by itself. */
function startingWith(given: GivenExhibitor | null, line: string | null): FindingDraft {
  const [booth, other] = given?.booths ?? [];
  return {
    ...EMPTY_FINDING,
    ...(given ? { exhibitorId: given.id, exhibitorName: given.name } : {}),
    ...(booth && !other ? { boothId: booth.id } : {}),
    line,
  };
}

/** The entries, restored after a crash. */
function useFindingDraft(key: string, given: GivenExhibitor | null, givenLine: string | null) {
  const [start] = useState(() => startingWith(given, givenLine));
  const [restored] = useState(() => drafts.read(key));
  const [first] = useState<FindingDraft>(() => ({
    ...start,
    ...(restored as Partial<FindingDraft> | null),
    ...(givenLine ? { line: givenLine } : {}),
  }));
  const [draft, setDraft] = useState(first);
  const change = useCallback((part: Partial<FindingDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
  }, []);
  const changePhotos = useCallback((next: (before: readonly string[]) => readonly string[]) => {
    setDraft((before) => ({ ...before, photos: next(before.photos) }));
  }, []);
  const { note, drop } = useDraft(key, () => (differs(draft, start) ? draft : null));
  useEffect(() => {
    if (draft !== first) note();
  }, [draft, first, note]);
  return { draft, change, changePhotos, drop, restored: restored !== null };
}

/** The form's state: its entries, what they still lack, and how they are sent. */
export function useFindingForm(given: GivenExhibitor | null, givenLine: string | null) {
  const { t } = useText();
  const navigate = useNavigate();
  const { drop, ...entries } = useFindingDraft(`finding.${given?.id ?? 'new'}`, given, givenLine);
  const { draft } = entries;
  const [tried, setTried] = useState(false);
  const raise = useMutation({
    networkMode: 'always',
    mutationFn: (input: ReturnType<typeof raiseInput>) => client.findings.raise(input),
    onSuccess: (finding) => {
      drop();
      toastDone(t('findings.form.saved', { number: finding.number }));
      void navigate(`/findings/${finding.id}`, { replace: true });
    },
  });
  const raiseOnce = useOneAtATime(raise.mutateAsync);
  const problems = problemsOf(draft);
  function save(): void {
    setTried(true);
    const { exhibitorId } = draft;
    if (problems.length > 0) focusFirstInvalid();
    if (problems.length > 0 || !exhibitorId || focusUnreadable()) return;
    void raiseOnce(raiseInput({ ...draft, exhibitorId }));
  }
  function discard(): void {
    drop();
    void navigate('/findings');
  }
  return { ...entries, problems: tried ? problems : [], raise, save, discard };
}

export type FindingFormState = ReturnType<typeof useFindingForm>;
