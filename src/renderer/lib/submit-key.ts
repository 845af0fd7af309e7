type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>;

/** Ctrl or Cmd with Enter or S: what is on the screen is done. A held key (`repeat`) asks once. */
export function isSubmitKey({ key, ctrlKey, metaKey }: Key): boolean {
  return (ctrlKey || metaKey) && (key === 'Enter' || key.toLowerCase() === 's');
}
