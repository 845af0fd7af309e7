import { editionCode } from '../../domain/badges/edition-code.ts';
import { first, type ReadDb } from '../db/database.ts';
import { setupNeeded } from '../refusal.ts';

/** One data folder holds one edition: its record has a fixed id, so that laptops agree on it. */
export const EDITION_ID = 'edition';

export interface Edition {
  readonly id: string;
  readonly name: string;
  readonly series: 'UTAMA' | 'OKTOBER';
  readonly ordinal: number | null;
  readonly year: number;
  readonly volume: number | null;
  readonly theme: string | null;
  readonly iconRegion: string | null;
  readonly countryOfHonour: string | null;
  readonly starts: string;
  readonly ends: string;
  readonly venue: string;
  readonly rulesVersion: string;
  /** `INA26U`: leads every serial and is the audience of every badge. */
  readonly code: string;
}

export function readEdition(db: ReadDb): Edition {
  const row = first<Omit<Edition, 'code'>>(
    db,
    `SELECT id, name, series, ordinal, year, volume, theme, icon_region AS iconRegion,
            country_of_honour AS countryOfHonour, starts, ends, venue,
            rules_version AS rulesVersion
       FROM edition`,
  );
  if (!row) {
    throw setupNeeded();
  }
  return { ...row, code: editionCode(row) };
}
