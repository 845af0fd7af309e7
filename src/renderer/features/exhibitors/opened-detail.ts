/** State of a navigation whose purpose is the record itself: its heading takes the focus. */
export const OPENED = { opened: true } as const;

export function isOpened(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'opened' in state;
}
