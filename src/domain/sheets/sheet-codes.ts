import { createCodeLookup } from '../reference/code-lookup.ts';
import {
  entryBasisLabels,
  exhibitorTypeLabels,
  legalFormLabels,
} from '../reference/exhibitor-labels.ts';
import { type OriginClass, originClassForms } from '../reference/product-codes.ts';
import {
  materialGroupLabels,
  originClassLabels,
  productCategoryLabels,
  unitLabels,
} from '../reference/product-labels.ts';
import { techniqueLabels } from '../reference/technique-labels.ts';

export const findExhibitorType = createCodeLookup(exhibitorTypeLabels, {
  ANGGOTA_ASEPHI: ['Anggota', 'Member', 'ASEPHI'],
  NON_ANGGOTA: ['Non Anggota', 'Nonanggota', 'Umum'],
  BINAAN_KEMENTERIAN: ['Kementerian', 'Binaan'],
  BUMN_MITRA: ['BUMN', 'Binaan BUMN'],
  DEKRANASDA_PEMDA: ['Dekranasda', 'Pemda'],
  LUAR_NEGERI: ['Asing', 'International'],
  SPONSOR_LAYANAN: ['Sponsor', 'Layanan'],
});

export const findLegalForm = createCodeLookup(legalFormLabels, {
  PERORANGAN: ['Individu', 'Individual', 'Usaha Perorangan'],
  UD: ['U.D.', 'Usaha Dagang'],
  CV: ['C.V.', 'Persekutuan Komanditer'],
  PT: ['P.T.', 'Perseroan Terbatas'],
  KOPERASI: ['Kop'],
  INSTANSI: ['Dinas', 'Pemerintah'],
  ASING: ['Foreign', 'Perusahaan Asing'],
});

export const findEntryBasis = createCodeLookup(entryBasisLabels, {
  ATA_CARNET: ['Carnet'],
  BARANG_BAWAAN: ['Barang Bawaan', 'Hand Carry'],
});

export const findCategory = createCodeLookup(productCategoryLabels, {
  TENUN: ['Woven'],
  FASHION_BORDIR: ['Fashion', 'Fashion & Embroidery', 'Bordir', 'Fashion Bordir'],
  ALAS_KAKI_TRAVEL: ['Alas Kaki', 'Footwear'],
  PERHIASAN_AKSESORIS: ['Perhiasan', 'Aksesoris', 'Perhiasan dan Aksesoris'],
  PERALATAN_RUMAH: ['Peralatan Rumah Tangga', 'Household'],
  CINDERA_MATA: ['Cinderamata', 'Souvenir', 'Gifts'],
  DEKORATIF: ['Dekorasi', 'Decorative'],
  LAINNYA: ['Lain-lain', 'Other'],
});

export const findMaterialGroup = createCodeLookup(materialGroupLabels, {
  LAINNYA: ['Lain-lain'],
});

/** A bare `kombinasi` is batik's; `ikat` alone does not say which, so it stays unknown. */
export const findTechnique = createCodeLookup(techniqueLabels, {
  KOMBINASI_TULIS_CAP: ['Kombinasi', 'Tulis Cap', 'Batik Kombinasi'],
  GEDOGAN: ['Gedog'],
  UKIR: ['Ukiran'],
  ANYAM: ['Anyaman'],
  CETAK_3D: ['3D Print'],
});

export const findUnit = createCodeLookup(unitLabels, {
  PCS: ['pc', 'biji', 'bh', 'lembar', 'lbr', 'unit', 'pieces'],
  METER: ['m', 'mtr', 'meters', 'metres'],
  SET: ['stel', 'sets'],
  PASANG: ['psg', 'pairs'],
  KG: ['kilo'],
});

const findClassByLabel = createCodeLookup(originClassLabels);
const classByForm = new Map<string, OriginClass>(
  Object.entries(originClassForms).map(([letter, form]) => [form, letter as OriginClass]),
);

/** `A`, `a`, `Kelas A`, `A_ASLI_PENUH` or the label of a class. */
export function findOriginClass(text: string): OriginClass | undefined {
  const typed = text.trim().replace(/^(?:kelas|class)\s+/i, '');
  return classByForm.get(typed.toUpperCase().replace(/[\s-]+/g, '_')) ?? findClassByLabel(typed);
}
