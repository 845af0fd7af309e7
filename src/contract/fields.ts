import { z } from 'zod';
import { cleanLines, cleanText } from '../domain/sheets/clean-cell.ts';
import { longestText } from '../domain/sheets/text-limits.ts';

/** Record ids are UUIDv7 made by the laptop that creates the record. */
export const id = z.uuid();
/** SHA-256 of the original bytes, in hex: files are addressed by what they contain. */
export const fileId = z.string().regex(/^[0-9a-f]{64}$/);
/** An ISO date, no time. */
export const day = z.iso.date();
/** An ISO time in UTC. */
export const instant = z.iso.datetime();
/**
 * A code of the reference lists (`ANGGOTA_ASEPHI`, `TULIS`…): editable data, so not an enum. One
 * that a list lacks stands as a sheet spells it, hence the room; an emoji counts twice here.
 */
export const code = z
  .string()
  .trim()
  .max(2 * longestText);
/** Whole rupiah. */
export const rupiah = z.int().min(0).max(1_000_000_000_000_000);
export const text = z.string().max(10_000);

/** Text of one line, cleaned before it is measured: a name of NUL or blanks alone is no name. */
export function line(shortest: number, longest: number) {
  return z.string().max(10_000).overwrite(cleanText).min(shortest).max(longest);
}

/** The same with its line breaks. */
export function lines(shortest: number, longest: number) {
  return z.string().max(10_000).overwrite(cleanLines).min(shortest).max(longest);
}

export const pageInput = {
  search: z.string().max(10_000).optional(),
  limit: z.int().min(1).max(1000).default(200),
  cursor: z.string().max(200).optional(),
};

export const ok = z.object({ ok: z.literal(true) });

/**
 * `total` is exact without a search text; under one it is exact up to 1,000, beyond which
 * `totalIsLower` says that there are more.
 */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    total: z.int(),
    totalIsLower: z.literal(true).optional(),
    nextCursor: z.string().optional(),
  });
}
