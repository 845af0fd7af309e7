import { z } from 'zod';
import gs1Json from '../../../resources/reference/gs1-prefixes-2026-1.json' with { type: 'json' };
import { isCountryCode } from './country-codes.ts';
import { readReference } from './read-reference.ts';
import { referenceHeader } from './reference-header.ts';

const digits = z.string().regex(/^\d{3}$/);
const country = z.string().refine(isCountryCode, 'not a country of ISO 3166-1');
const range = { from: digits, to: digits };

/** The first and the last of the three-digit prefixes that mean one thing. */
const rangeSchema = z.union([
  /** The first country is that of the GS1 office, others share it. */
  z.strictObject({ ...range, countries: z.tuple([country], country) }),
  z.strictObject({ ...range, use: z.enum(['coupon', 'office', 'publication', 'restricted']) }),
]);
type Range = z.output<typeof rangeSchema>;

/** Dated reference data: where a GS1 prefix is registered. */
export const gs1PrefixesSchema = z.strictObject({
  ...referenceHeader,
  kind: z.literal('gs1-prefixes'),
  ranges: z
    .array(rangeSchema)
    .min(1)
    .refine(isAscending, 'a prefix has two meanings, or the ranges are out of order'),
});

function isAscending(ranges: readonly Range[]): boolean {
  return ranges.every(
    ({ from, to }, index) => from <= to && (index === 0 || (ranges[index - 1]?.to ?? '') < from),
  );
}

export const gs1Prefixes = readReference('gs1-prefixes-2026-1.json', gs1PrefixesSchema, gs1Json);

/**
 * Where a GS1 company prefix is registered. `country`: a national GS1 office. `restricted`: numbers
 * a shop or company gives itself. `publication`: ISSN, ISBN, ISMN. `coupon`: refund receipts and
 * coupons. `office`: GS1 itself. None of them says where goods were made.
 */
export type Gs1Prefix =
  | { readonly kind: 'country'; readonly countries: readonly [string, ...string[]] }
  | { readonly kind: 'coupon' | 'office' | 'publication' | 'restricted' };

/** By the number of the prefix: asked for every line that is scored. */
const meanings: readonly (Gs1Prefix | undefined)[] = Array.from({ length: 1000 }, (_, number) => {
  const prefix = String(number).padStart(3, '0');
  const found = gs1Prefixes.ranges.find(({ from, to }) => from <= prefix && prefix <= to);
  return found && asPrefix(found);
});

function asPrefix(found: Range): Gs1Prefix {
  return 'use' in found ? { kind: found.use } : { kind: 'country', countries: found.countries };
}

/** What the first three digits of a GTIN-13 stand for; nothing for an unassigned prefix. */
export function findGs1Prefix(gtin: string): Gs1Prefix | undefined {
  return meanings[Number(gtin.slice(0, 3))];
}

/**
 * The country whose GS1 office registered the number. Nothing for restricted, in-store, serial and
 * coupon numbers, and for unassigned prefixes.
 */
export function gs1Registrant(gtin: string): string | undefined {
  const prefix = findGs1Prefix(gtin);
  return prefix?.kind === 'country' ? prefix.countries[0] : undefined;
}
