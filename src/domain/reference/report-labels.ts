import type {
  BadgeState,
  RecipientAuthority,
  ReportChannel,
  ReportState,
  VerificationBasis,
} from './inspection-codes.ts';
import type { Labels } from './label.ts';

export const recipientAuthorityLabels: Labels<RecipientAuthority> = {
  BEA_CUKAI: {
    id: 'Direktorat Jenderal Bea dan Cukai',
    en: 'Directorate General of Customs and Excise',
  },
  KEMENDAG_PKTN: {
    id: 'Kementerian Perdagangan, Ditjen PKTN',
    en: 'Ministry of Trade, consumer protection and trade compliance',
  },
  KEMENTERIAN_UMKM: { id: 'Kementerian UMKM', en: 'Ministry of MSMEs' },
  KEMENPERIN_BBSPJIKB: {
    id: 'Kementerian Perindustrian, BBSPJIKB Yogyakarta',
    en: 'Ministry of Industry, craft and batik centre Yogyakarta',
  },
  DJKI: { id: 'Kementerian Hukum, DJKI', en: 'Ministry of Law, intellectual property' },
  BPKN_BPSK_DINAS: { id: 'BPKN / BPSK / dinas', en: 'Consumer bodies and local office' },
  DESK_PENYELUNDUPAN: {
    id: 'Desk Pencegahan dan Pemberantasan Penyelundupan',
    en: 'Anti-smuggling desk',
  },
  BKSDA: { id: 'BKSDA', en: 'Nature conservation agency' },
};

export const reportChannelLabels: Labels<ReportChannel> = {
  TELEPON: { id: 'Telepon', en: 'Telephone' },
  EMAIL: { id: 'Surel', en: 'E-mail' },
  WHATSAPP: { id: 'WhatsApp', en: 'WhatsApp' },
  SURAT: { id: 'Surat', en: 'Letter' },
  LAPOR: { id: 'SP4N-LAPOR!', en: 'SP4N-LAPOR!' },
  TATAP_MUKA: { id: 'Tatap muka', en: 'In person' },
};

export const reportStateLabels: Labels<ReportState> = {
  DRAF: { id: 'Draf', en: 'Draft' },
  DISETUJUI: { id: 'Disetujui', en: 'Approved' },
  DIKIRIM: { id: 'Dikirim', en: 'Sent' },
  DITERIMA: { id: 'Diterima', en: 'Received' },
  DITINDAKLANJUTI: { id: 'Ditindaklanjuti', en: 'Followed up' },
  DITUTUP: { id: 'Ditutup', en: 'Closed' },
};

export const badgeStateLabels: Labels<BadgeState> = {
  AKTIF: { id: 'Aktif', en: 'Active' },
  DITANGGUHKAN: { id: 'Ditangguhkan', en: 'Suspended' },
  DICABUT: { id: 'Dicabut', en: 'Revoked' },
  KEDALUWARSA: { id: 'Kedaluwarsa', en: 'Expired' },
  DIGANTI: { id: 'Diganti', en: 'Replaced' },
};

export const verificationBasisLabels: Labels<VerificationBasis | 'IMPOR'> = {
  IMPOR: { id: 'Lembar impor, belum diputuskan', en: 'Imported sheet, not decided yet' },
  PERNYATAAN: { id: 'Pernyataan', en: 'Declaration' },
  DOKUMEN: { id: 'Dokumen', en: 'Documents' },
  FISIK: { id: 'Pemeriksaan fisik', en: 'Physical inspection' },
  LAB: { id: 'Uji laboratorium', en: 'Laboratory test' },
};
