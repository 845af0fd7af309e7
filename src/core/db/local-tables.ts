/** Tables of this laptop alone: not in the journal, not in a dump, not merged. */
export const LOCAL_TABLES = [
  'session',
  'sign_in_attempt',
  'preview',
  'job',
  'file',
  'search_key',
  'scored_with',
  'draft',
] as const;

/** The journal itself and what stands beside it; everything else is a projection. */
export const JOURNAL_TABLES = ['journal', 'journal_seal', 'subject_key'] as const;
