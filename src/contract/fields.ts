import { z } from 'zod';

/** Record ids are UUIDv7 made by the laptop that creates the record. */
export const id = z.uuid();
/** SHA-256 of the original bytes, in hex: files are addressed by what they contain. */
export const fileId = z.string().regex(/^[0-9a-f]{64}$/);
/** An ISO date, no time. */
export const day = z.iso.date();
/** An ISO time in UTC. */
export const instant = z.iso.datetime();
/** A code of the reference lists (`ANGGOTA_ASEPHI`, `TULIS`…): editable data, so not an enum. */
export const code = z.string().trim().max(60);
/** Whole rupiah. */
export const rupiah = z.int().min(0).max(1_000_000_000_000_000);
export const text = z.string().max(10_000);

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
