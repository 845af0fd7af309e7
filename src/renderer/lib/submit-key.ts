type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'repeat'>;

/** Ctrl or Cmd and Enter, pressed anew: a key that is held asks once. */
export function isSubmitKey({ key, ctrlKey, metaKey, repeat }: Key): boolean {
  return key === 'Enter' && (ctrlKey || metaKey) && !repeat;
}
