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
 * A decision names the submission it is about: one about an older version changes nothing now.
 * Decisions of the first program name only its number, which two laptops can both have given.
 */
function decide(versions: DeclarationVersion[], fact: DeclarationFact): void {
  const outcome = OUTCOMES[fact.name];
  const { about, version } = fact.payload;
  const index = versions.findIndex((candidate) =>
    about === undefined ? candidate.version === version : candidate.entry === about,
  );
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
