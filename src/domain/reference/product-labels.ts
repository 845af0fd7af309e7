import type { Label, Labels } from './label.ts';
import type {
  DeclarationState,
  MaterialGroup,
  OriginClass,
  OriginEvidence,
  PermitType,
  ProductCategory,
  Unit,
} from './product-codes.ts';

export const productCategoryLabels: Labels<ProductCategory> = {
  BATIK: { id: 'Batik', en: 'Batik' },
  TENUN: { id: 'Tenun', en: 'Weaving' },
  FASHION_BORDIR: { id: 'Fashion & bordir', en: 'Fashion & embroidery' },
  ALAS_KAKI_TRAVEL: { id: 'Alas kaki & perlengkapan travel', en: 'Footwear & travel goods' },
  PERHIASAN_AKSESORIS: { id: 'Perhiasan & aksesoris', en: 'Jewellery & accessories' },
  PERALATAN_RUMAH: { id: 'Peralatan rumah tangga', en: 'Housewares' },
  CINDERA_MATA: { id: 'Cindera mata', en: 'Gifts & souvenirs' },
  DEKORATIF: { id: 'Produk dekoratif', en: 'Decorative products' },
  MAINAN: { id: 'Mainan', en: 'Toys' },
  LAINNYA: { id: 'Kerajinan lainnya', en: 'Other crafts' },
};

export const materialGroupLabels: Labels<MaterialGroup> = {
  KERAMIK: { id: 'Keramik', en: 'Ceramic' },
  SERAT_ALAM: { id: 'Serat alam', en: 'Natural fibre' },
  LOGAM: { id: 'Logam', en: 'Metal' },
  BATU: { id: 'Batu', en: 'Stone' },
  KAYU: { id: 'Kayu', en: 'Wood' },
  TEKSTIL: { id: 'Tekstil', en: 'Textile' },
  LAINNYA: { id: 'Lainnya', en: 'Other' },
};

export const unitLabels: Labels<Unit> = {
  PCS: { id: 'buah', en: 'piece' },
  METER: { id: 'meter', en: 'metre' },
  SET: { id: 'set', en: 'set' },
  PASANG: { id: 'pasang', en: 'pair' },
  KG: { id: 'kilogram', en: 'kilogram' },
};

export const originClassLabels: Labels<OriginClass> = {
  A: { id: 'Asli penuh Indonesia', en: 'Wholly Indonesian' },
  B: { id: 'Dibuat di Indonesia', en: 'Made in Indonesia' },
  C: { id: 'Hanya diselesaikan di Indonesia', en: 'Only finished in Indonesia' },
  D: { id: 'Impor, dideklarasikan', en: 'Imported, declared' },
  E: { id: 'Belum terbukti', en: 'Not yet shown' },
};

/** One sentence for the declaration form: what the exhibitor claims by choosing the class. */
export const originClassGlosses: Labels<OriginClass> = {
  A: {
    id: 'Semua bahan dan semua proses berasal dari Indonesia.',
    en: 'All materials and all processes are Indonesian.',
  },
  B: {
    id: 'Sebagian bahan impor; proses kerajinan yang utama dikerjakan di Indonesia.',
    en: 'Some inputs are imported; the essential craft process is done in Indonesia.',
  },
  C: {
    id: 'Barang impor yang hanya diselesaikan, dikemas, atau diberi label di Indonesia.',
    en: 'Imported goods only finished, packed or relabelled in Indonesia.',
  },
  D: {
    id: 'Barang luar negeri yang dinyatakan apa adanya, dengan dokumen impor.',
    en: 'Foreign goods declared as such, with import documents.',
  },
  E: {
    id: 'Asal belum dapat ditunjukkan.',
    en: 'The origin cannot be shown yet.',
  },
};

export const declarationStateLabels: Labels<DeclarationState> = {
  DRAF: { id: 'Draf', en: 'Draft' },
  DIAJUKAN: { id: 'Diajukan', en: 'Submitted' },
  DIKEMBALIKAN: { id: 'Dikembalikan', en: 'Returned' },
  DISETUJUI: { id: 'Disetujui', en: 'Approved' },
  DIVERIFIKASI: { id: 'Diverifikasi', en: 'Verified' },
  DITOLAK: { id: 'Ditolak', en: 'Rejected' },
};

export const permitTypeLabels: Labels<PermitType> = {
  BATIKMARK: { id: 'Batikmark', en: 'Batikmark' },
  SNI: { id: 'SNI', en: 'SNI (national standard)' },
  TKDN: { id: 'Sertifikat TKDN', en: 'TKDN certificate' },
  SKA: { id: 'Surat keterangan asal (SKA)', en: 'Certificate of origin (SKA)' },
  IG: { id: 'Indikasi geografis', en: 'Geographical indication' },
  MEREK: { id: 'Merek terdaftar', en: 'Registered trademark' },
  SVLK: { id: 'SVLK (legalitas kayu)', en: 'SVLK (timber legality)' },
  SATS: { id: 'SATS / CITES', en: 'SATS / CITES permit' },
  HALAL: { id: 'Sertifikat halal', en: 'Halal certificate' },
  PIRT: { id: 'P-IRT (pangan)', en: 'P-IRT (home-industry food)' },
};

/** Colours of marks by their codes, which the register of marks names. */
export const markColourLabels: Readonly<Record<string, Label>> = {
  EMAS: { id: 'emas', en: 'gold' },
  PUTIH: { id: 'putih', en: 'white' },
  PERAK: { id: 'perak', en: 'silver' },
};

export const originEvidenceLabels: Labels<OriginEvidence> = {
  PERNYATAAN: { id: 'Pernyataan peserta', en: "Exhibitor's declaration" },
  FOTO_VIDEO_PROSES: { id: 'Foto atau video proses', en: 'Photos or video of the process' },
  KUNJUNGAN_BPD: { id: 'Kunjungan BPD', en: 'Field visit by the regional board' },
  FAKTUR_BAHAN: { id: 'Faktur bahan', en: 'Material invoice' },
  BATIKMARK: { id: 'Batikmark', en: 'Batikmark' },
  SPPT_SNI: { id: 'SPPT SNI', en: 'SNI product certificate' },
  TKDN: { id: 'Sertifikat TKDN', en: 'TKDN certificate' },
  SKA: { id: 'Surat keterangan asal (SKA)', en: 'Certificate of origin (SKA)' },
  IG: { id: 'Indikasi geografis', en: 'Geographical indication' },
  SURAT_DEKRANASDA: { id: 'Surat Dekranasda', en: 'Letter of Dekranasda' },
  UJI_LAB: { id: 'Uji laboratorium', en: 'Laboratory test' },
};
