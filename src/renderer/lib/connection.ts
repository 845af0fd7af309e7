export type ConnectionState = 'connected' | 'lost';

let state: ConnectionState = 'connected';
const listeners = new Set<() => void>();

/** Whether core answers; shown as a banner while it is away. */
export function connectionState(): ConnectionState {
  return state;
}

export function setConnectionState(next: ConnectionState): void {
  if (state === next) return;
  state = next;
  for (const listener of listeners) listener();
}

export function onConnectionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
