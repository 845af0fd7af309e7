/** Why a request is turned away before anything reads it; null lets it pass. */
export type Turned = { readonly status: 403 | 421; readonly code: string } | null;

interface IncomingHead {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly authorization: string | undefined;
  readonly fetchSite: string | undefined;
  /** The built renderer holds nothing of the fair: it may be opened from a link anywhere. */
  readonly wants: 'core' | 'renderer';
}

/**
 * Keeps web pages of other origins, and names that merely resolve to this machine, away from the
 * loopback host. A browser always states a foreign `Origin` on anything that can change data; a
 * program (no `Origin`) is let in, and core asks for its session like for any other.
 */
export function guardRequest(head: IncomingHead, port: number): Turned {
  if (head.host !== `127.0.0.1:${port}` && head.host !== `localhost:${port}`) {
    return { status: 421, code: 'WRONG_HOST' };
  }
  if (head.origin !== undefined) {
    const own = head.origin === `http://${head.host}`;
    return own ? null : { status: 403, code: 'FOREIGN_ORIGIN' };
  }
  if (head.authorization?.startsWith('Bearer ')) {
    return null;
  }
  // A foreign page's image, script or link sends no Origin, but tells where it came from.
  const foreign = head.fetchSite === 'cross-site' || head.fetchSite === 'same-site';
  return foreign && head.wants === 'core' ? { status: 403, code: 'FOREIGN_ORIGIN' } : null;
}
