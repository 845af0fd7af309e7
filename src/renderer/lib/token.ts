const KEY = 'asli.token';
const listeners = new Set<() => void>();

/** A link that signs in carries its token behind the hash; it must not stay in the address. */
function tokenFromAddress(): string | null {
  const match = /^#token=([^&]+)$/.exec(location.hash);
  if (!match?.[1]) return null;
  history.replaceState(null, '', `${location.pathname}${location.search}#/`);
  return decodeURIComponent(match[1]);
}

const given = tokenFromAddress() ?? window.asli?.token ?? null;
if (given) sessionStorage.setItem(KEY, given);

export function readToken(): string | null {
  return sessionStorage.getItem(KEY);
}

export function writeToken(token: string | null): void {
  if (token) sessionStorage.setItem(KEY, token);
  else sessionStorage.removeItem(KEY);
  for (const listener of listeners) listener();
}

export function onTokenChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
