import { z } from 'zod';
import { referenceHeader } from '../reference/reference-header.ts';

const provinceSchema = z.object({
  code: z.string().regex(/^\d{2}$/),
  name: z.string().min(1),
  /** What lists and papers show: `DKI Jakarta`. */
  shortName: z.string().min(1),
  aliases: z.array(z.string().min(1)),
});

const regionSchema = z.object({
  /** Kemendagri code; BPS numbers the same places differently. */
  code: z.string().regex(/^\d{2}\.\d{2}$/),
  provinceCode: z.string().regex(/^\d{2}$/),
  kind: z.enum(['KABUPATEN', 'KOTA']),
  /** With its kind: `Kabupaten Purwakarta`. */
  name: z.string().min(1),
});

/** Dated reference data: provinces and kab/kota as the ministry of home affairs numbers them. */
export const regionPackSchema = z.object({
  ...referenceHeader,
  kind: z.literal('regions'),
  provinces: z.array(provinceSchema).min(1),
  regions: z.array(regionSchema).min(1),
});

export type Province = z.infer<typeof provinceSchema>;
export type Region = z.infer<typeof regionSchema>;
export type RegionPack = z.infer<typeof regionPackSchema>;
