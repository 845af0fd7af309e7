/** Drawn on screen, a name typed where nothing can be drawn, or the scan of a signed paper. */
export type SignWay = 'drawn' | 'typed' | 'paper';

export interface SignValues {
  readonly signer: string;
  readonly role: string;
  readonly way: SignWay;
  readonly consent: string;
  readonly reason: string;
  readonly scan: string | null;
}

export type SignProblem = 'signer' | 'drawn' | 'consent' | 'reason' | 'scan';

const SHORTEST_NAME = 2;
const SHORTEST_REASON = 3;

/** What a signature lacks before it can be kept. */
export function problemsOf(values: SignValues, png: Blob | null): SignProblem[] {
  const { signer, way, consent, reason, scan } = values;
  const problems: SignProblem[] = signer.trim().length < SHORTEST_NAME ? ['signer'] : [];
  if (way === 'drawn' && !png) {
    problems.push('drawn');
  }
  if (way === 'typed' && sameName(consent) !== sameName(signer)) {
    problems.push('consent');
  }
  if (way === 'typed' && reason.trim().length < SHORTEST_REASON) {
    problems.push('reason');
  }
  return way === 'paper' && !scan ? [...problems, 'scan'] : problems;
}

function sameName(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase();
}
