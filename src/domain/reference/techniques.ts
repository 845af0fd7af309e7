import type { ProductCategory } from './product-codes.ts';

/**
 * Batik is resist dyeing with hot wax by canting or cap (SNI 0239:2019); TIRUAN and PADUAN are the
 * imitations of SNI 8184:2015. Ecoprint, jumputan and sasirangan are no batik.
 */
export const batikTechniques = [
  'TULIS',
  'CAP',
  'KOMBINASI_TULIS_CAP',
  'TIRUAN_PRINT_WARNA',
  'TIRUAN_CABUT_WARNA',
  'TIRUAN_MALAM_DINGIN',
  'PADUAN_TIRUAN',
  'TIDAK_DIKETAHUI',
] as const;
export const weavingTechniques = [
  'GEDOGAN',
  'ATBM',
  'ATM',
  'IKAT_LUNGSI',
  'IKAT_PAKAN',
  'IKAT_GANDA',
  'SONGKET',
  'LURIK',
  'ULOS',
  'PRINT_MOTIF_TENUN',
] as const;
export const otherTechniques = [
  'UKIR',
  'ANYAM',
  'BUBUT',
  'COR',
  'FILIGRI',
  'TRAP',
  'TEMPA',
  'PUTAR',
  'CETAK_TUANG',
  'BORDIR_TANGAN',
  'BORDIR_MESIN',
  'RAJUT',
  'MACRAME',
  'ECOPRINT',
  'JUMPUTAN',
  'SASIRANGAN',
  'LUKIS',
  'CETAK_3D',
] as const;
export const techniques = [...batikTechniques, ...weavingTechniques, ...otherTechniques] as const;
export type Technique = (typeof techniques)[number];

/** Printed or cold-wax copies of a resist-dyed or woven pattern. */
export const imitationTechniques = [
  'TIRUAN_PRINT_WARNA',
  'TIRUAN_CABUT_WARNA',
  'TIRUAN_MALAM_DINGIN',
  'PADUAN_TIRUAN',
  'PRINT_MOTIF_TENUN',
] as const satisfies readonly Technique[];

const cloth = [...batikTechniques, ...weavingTechniques] as const;
const needleAndDye = [
  'BORDIR_TANGAN',
  'BORDIR_MESIN',
  'RAJUT',
  'MACRAME',
  'ECOPRINT',
  'JUMPUTAN',
  'SASIRANGAN',
  'LUKIS',
] as const;
const metalwork = ['COR', 'FILIGRI', 'TRAP', 'TEMPA', 'UKIR', 'BUBUT'] as const;

/** Techniques one expects in a category; any other is worth a question, never a refusal. */
export const usualTechniques: Readonly<Record<ProductCategory, readonly Technique[]>> = {
  BATIK: batikTechniques,
  TENUN: weavingTechniques,
  FASHION_BORDIR: [...needleAndDye, ...cloth],
  ALAS_KAKI_TRAVEL: [...needleAndDye, ...cloth, 'ANYAM', 'UKIR'],
  PERHIASAN_AKSESORIS: [...metalwork, ...needleAndDye, 'ANYAM', 'CETAK_3D', 'PUTAR'],
  PERALATAN_RUMAH: [...metalwork, ...needleAndDye, ...cloth, 'ANYAM', 'PUTAR', 'CETAK_TUANG'],
  CINDERA_MATA: techniques,
  DEKORATIF: techniques,
  MAINAN: techniques,
  LAINNYA: techniques,
};

/** Whether a technique is usual for a category. */
export function isUsualTechnique(category: ProductCategory, technique: Technique): boolean {
  return usualTechniques[category].includes(technique);
}
