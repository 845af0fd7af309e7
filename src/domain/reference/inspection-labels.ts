import type {
  ChecklistAnswer,
  Confidence,
  DocumentState,
  FindingDecision,
  FindingKind,
  FindingState,
  ImportDocument,
  LineVerdict,
  RejectReason,
  TestMethod,
} from './inspection-codes.ts';
import type { Labels } from './label.ts';

export const lineVerdictLabels: Labels<LineVerdict> = {
  SESUAI: { id: 'Sesuai', en: 'Matches' },
  PERLU_KLARIFIKASI: { id: 'Perlu klarifikasi', en: 'Needs clarification' },
  DIDUGA_TIDAK_SESUAI: { id: 'Diduga tidak sesuai', en: 'Alleged mismatch' },
  TIDAK_DIPERIKSA: { id: 'Tidak diperiksa', en: 'Not inspected' },
};

export const checklistAnswerLabels: Labels<ChecklistAnswer> = {
  YA: { id: 'Ya', en: 'Yes' },
  TIDAK: { id: 'Tidak', en: 'No' },
  TIDAK_DAPAT_DINILAI: { id: 'Tidak dapat dinilai', en: 'Cannot be judged' },
};

export const findingKindLabels: Labels<FindingKind> = {
  SALAH_ASAL: { id: 'Diduga salah asal', en: 'Alleged false origin' },
  SALAH_TEKNIK: { id: 'Diduga salah teknik', en: 'Alleged false technique' },
  IMPOR_TANPA_DOKUMEN: {
    id: 'Diduga impor tanpa dokumen',
    en: 'Alleged import without documents',
  },
  SALAH_TANDA_BATIKMARK_SNI: {
    id: 'Diduga salah tanda Batikmark / SNI',
    en: 'Alleged misuse of Batikmark / SNI',
  },
  SALAH_NAMA_IG_MEREK: {
    id: 'Diduga salah nama IG / merek',
    en: 'Alleged misuse of a GI or trademark',
  },
  SATWA_TUMBUHAN_DILINDUNGI: {
    id: 'Diduga satwa / tumbuhan dilindungi',
    en: 'Alleged protected wildlife',
  },
  BARANG_BEKAS_IMPOR: { id: 'Diduga barang bekas impor', en: 'Alleged imported used goods' },
  LAINNYA: { id: 'Lainnya', en: 'Other' },
};

export const confidenceLabels: Labels<Confidence> = {
  RENDAH: { id: 'Rendah', en: 'Low' },
  SEDANG: { id: 'Sedang', en: 'Medium' },
  TINGGI: { id: 'Tinggi', en: 'High' },
};

export const testMethodLabels: Labels<TestMethod> = {
  VISUAL: { id: 'Pengamatan visual', en: 'Visual' },
  KACA_PEMBESAR: { id: 'Kaca pembesar', en: 'Magnifier' },
  RABA: { id: 'Raba', en: 'Touch' },
  BAU: { id: 'Bau', en: 'Smell' },
  BAKAR_LAB: { id: 'Uji bakar di laboratorium', en: 'Burn test in a laboratory' },
  UJI_LAB_RESMI: { id: 'Uji laboratorium resmi', en: 'Official laboratory test' },
};

export const importDocumentLabels: Labels<ImportDocument> = {
  PI: { id: 'PI (persetujuan impor)', en: 'PI (import approval)' },
  LS: { id: 'LS (laporan surveyor)', en: 'LS (surveyor report)' },
  PIB: { id: 'PIB (pemberitahuan impor barang)', en: 'PIB (import declaration)' },
  NPB_SNI: { id: 'NPB / SNI', en: 'NPB / SNI' },
  K3L: { id: 'Pendaftaran K3L', en: 'K3L registration' },
  FAKTUR_PEMBELIAN: { id: 'Faktur pembelian', en: 'Purchase invoice' },
  NIB_API: { id: 'NIB / API', en: 'NIB / importer number' },
};

export const documentStateLabels: Labels<DocumentState> = {
  ADA_SAH: { id: 'Ada, sah', en: 'Shown, valid' },
  ADA_DIRAGUKAN: { id: 'Ada, diragukan', en: 'Shown, doubtful' },
  TIDAK_DITUNJUKKAN: { id: 'Tidak ditunjukkan', en: 'Not shown' },
  TIDAK_BERLAKU: { id: 'Tidak berlaku untuk barang ini', en: 'Does not apply' },
};

export const findingStateLabels: Labels<FindingState> = {
  BARU: { id: 'Baru', en: 'New' },
  KLARIFIKASI: { id: 'Klarifikasi', en: 'Clarification' },
  HAK_JAWAB: { id: 'Hak jawab', en: 'Right of reply' },
  TIDAK_TERBUKTI: { id: 'Tidak terbukti', en: 'Not shown' },
  TERBUKTI_INTERNAL: { id: 'Terbukti (internal)', en: 'Shown (internally)' },
  DITERUSKAN: { id: 'Diteruskan', en: 'Forwarded' },
  DITINDAKLANJUTI: { id: 'Ditindaklanjuti', en: 'Followed up' },
  DITUTUP: { id: 'Ditutup', en: 'Closed' },
};

export const findingDecisionLabels: Labels<FindingDecision> = {
  TIDAK_TERBUKTI: { id: 'Tidak terbukti', en: 'Not shown' },
  DIPERBAIKI: { id: 'Diperbaiki', en: 'Corrected' },
  BADGE_DITANGGUHKAN: { id: 'Lencana ditangguhkan', en: 'Badge suspended' },
  BADGE_DICABUT: { id: 'Lencana dicabut', en: 'Badge revoked' },
  DITERUSKAN: { id: 'Diteruskan ke instansi', en: 'Forwarded to an authority' },
};

export const rejectReasonLabels: Labels<RejectReason> = {
  ASAL_TIDAK_SESUAI: { id: 'Asal tidak sesuai', en: 'Origin does not match' },
  TEKNIK_TIDAK_SESUAI: { id: 'Teknik tidak sesuai', en: 'Technique does not match' },
  DOKUMEN_PALSU: { id: 'Dokumen diduga tidak asli', en: 'Document suspected not genuine' },
  MENOLAK_DIPERIKSA: { id: 'Menolak diperiksa', en: 'Refused inspection' },
  LENCANA_DIPINDAH: { id: 'Lencana dipindahkan', en: 'Badge moved' },
  PRODUK_TIDAK_DIDEKLARASIKAN: { id: 'Produk tidak dideklarasikan', en: 'Undeclared product' },
  PERMINTAAN_PESERTA: { id: 'Permintaan peserta', en: "Exhibitor's request" },
  KESALAHAN_DATA: { id: 'Kesalahan data', en: 'Data error' },
};
