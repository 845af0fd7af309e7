import type { DeclarationPart } from '../declaration-parts.ts';

/** All that one printed declaration says: plain data that survives JSON. */
export interface DeclarationForm {
  readonly editionName: string;
  readonly venue: string;
  readonly productName: string;
  readonly version: number;
  readonly parts: readonly DeclarationPart[];
  /** SHA-256, hex, of the text that is signed; the paper shows its beginning. */
  readonly textHash: string;
  /** Place in the journal of the submitted version: `device:seq:hash8`. */
  readonly anchor: string;
  /** ISO day in WIB. */
  readonly submittedOn: string;
  /** Present once the version was signed in the program; `on` is an ISO day in WIB. */
  readonly signed: {
    readonly method: 'screen' | 'paper';
    readonly name: string | null;
    readonly on: string;
  } | null;
}
