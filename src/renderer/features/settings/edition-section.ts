import type { Edition } from './edition.ts';

export interface EditionSectionProps {
  readonly entry: Edition;
  /** Saving was tried: what is missing is marked. */
  readonly tried: boolean;
  readonly change: (part: Partial<Edition>) => void;
}
