const PREFIX = 'asli.draft.';

/** Unsaved entries of a form, kept on this laptop so that a crash loses nothing. */
export function readDraft(key: string): Record<string, unknown> | null {
  const stored = localStorage.getItem(PREFIX + key);
  if (!stored) return null;
  try {
    const value: unknown = JSON.parse(stored);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

export function writeDraft(key: string, value: object): void {
  localStorage.setItem(PREFIX + key, JSON.stringify(value));
}

export function dropDraft(key: string): void {
  localStorage.removeItem(PREFIX + key);
}

/** Drafts hold personal data: they go when the person signs out. */
export function dropAllDrafts(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  }
}
