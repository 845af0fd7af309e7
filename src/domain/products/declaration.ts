import type { DeclarationState } from '../reference/product-codes.ts';

/** A step in the life of a declaration; facts, in the order they happened. */
export interface DeclarationFact {
  /** Id of the journal entry: what a decision names where laptops may have numbered alike. */
  readonly entry: string;
  readonly name: string;
  readonly at: string;
  readonly actor: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** That an exhibitor signed the text of a version. Names are gone (null) once they were erased. */
export interface DeclarationSignature {
  readonly at: string;
  /** Who was at the desk. */
  readonly by: string;
  readonly signer: string | null;
  readonly role: string | null;
  /** On a screen, or on a paper that was scanned. */
  readonly method: 'screen' | 'paper';
  /** SHA-256 of the text that was signed, UTF-8, in hex. */
  readonly textHash: string;
  /** SHA-256 of the drawn signature or the scan; none where a name was typed for a reason. */
  readonly file: string | null;
  /** Why nothing could be drawn on the screen. */
  readonly reason: string | null;
}

export interface DeclarationVersion {
  /** The fact that submitted it. */
  readonly entry: string;
  readonly version: number;
  readonly submittedAt: string;
  readonly submittedBy: string;
  /** Where the declaration came from: IMPOR or PERNYATAAN. */
  readonly source: string;
  readonly outcome: Exclude<DeclarationState, 'DRAF'>;
  /** Until it is approved its source; then what the approval rests on: PERNYATAAN, DOKUMEN or FISIK. */
  readonly basis: string;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  readonly reasons: readonly string[];
  readonly note: string | null;
  readonly rulesVersion: string;
  /** Absent while nobody has signed it. */
  readonly signed?: DeclarationSignature;
}

export interface FoldedDeclaration {
  readonly state: DeclarationState;
  /** The version that stands now: submitted, or the next one being drafted. */
  readonly version: number;
  readonly versions: readonly DeclarationVersion[];
}

const OUTCOMES: Readonly<Record<string, DeclarationVersion['outcome']>> = {
  approved: 'DISETUJUI',
  returned: 'DIKEMBALIKAN',
  verified: 'DIVERIFIKASI',
  rejected: 'DITOLAK',
};

/**
 * The state of a declaration. A version is frozen when it is submitted; when the fields differ
 * from what the last version froze, the line is a draft of the next version again, so an approval
 * never covers what was changed after it.
 *
 * @param facts in time order
 * @param current the declared fields as they are now, in a canonical text
 * @param canonical the same canonical text of a frozen version
 */
export function foldDeclaration(
  facts: readonly DeclarationFact[],
  current: string,
  canonical: (snapshot: unknown) => string,
): FoldedDeclaration {
  const versions: DeclarationVersion[] = [];
  let frozen = '';
  for (const fact of facts) {
    if (fact.name === 'submitted') {
      versions.push(submitted(fact, versions.length + 1));
      frozen = canonical(fact.payload.snapshot);
    } else if (fact.name === 'signed') {
      sign(versions, fact);
    } else {
      decide(versions, fact);
    }
  }
  const last = versions.at(-1);
  if (!last) {
    return { state: 'DRAF', version: 1, versions };
  }
  return current === frozen
    ? { state: last.outcome, version: last.version, versions }
    : { state: 'DRAF', version: last.version + 1, versions };
}

function submitted(fact: DeclarationFact, version: number): DeclarationVersion {
  return {
    entry: fact.entry,
    version,
    submittedAt: fact.at,
    submittedBy: fact.actor,
    source: String(fact.payload.source),
    outcome: 'DIAJUKAN',
    basis: String(fact.payload.source),
    decidedAt: null,
    decidedBy: null,
    reasons: [],
    note: null,
    rulesVersion: String(fact.payload.rulesVersion),
  };
}

/**
 * Decisions and signatures name the submission they are about: one about an older version changes
 * nothing now. Those of the first program name only its number, which two laptops can both have
 * given. Answers -1 where there is no such version.
 */
function indexOfVersion(versions: readonly DeclarationVersion[], fact: DeclarationFact): number {
  const { about, version } = fact.payload;
  return versions.findIndex((candidate) =>
    about === undefined ? candidate.version === version : candidate.entry === about,
  );
}

function decide(versions: DeclarationVersion[], fact: DeclarationFact): void {
  const outcome = OUTCOMES[fact.name];
  const index = indexOfVersion(versions, fact);
  const before = versions[index];
  if (!outcome || !before) {
    return;
  }
  versions[index] = {
    ...before,
    outcome,
    basis: String(fact.payload.basis ?? before.basis),
    decidedAt: fact.at,
    decidedBy: fact.actor,
    reasons: (fact.payload.reasons as string[] | undefined) ?? [],
    note: (fact.payload.note as string | null | undefined) ?? null,
    rulesVersion: String(fact.payload.rulesVersion ?? before.rulesVersion),
  };
}

/** The first signature of a version stands: what two laptops signed apart is in the history. */
function sign(versions: DeclarationVersion[], fact: DeclarationFact): void {
  const index = indexOfVersion(versions, fact);
  const before = versions[index];
  if (!before || before.signed) {
    return;
  }
  const text = (name: string) => (fact.payload[name] ?? null) as string | null;
  versions[index] = {
    ...before,
    signed: {
      at: fact.at,
      by: fact.actor,
      signer: text('signer'),
      role: text('role'),
      method: fact.payload.method === 'paper' ? 'paper' : 'screen',
      textHash: String(fact.payload.textHash),
      file: text('file'),
      reason: text('reason'),
    },
  };
}
