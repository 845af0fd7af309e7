import type {
  BoothState,
  EntryBasis,
  ExhibitorState,
  ExhibitorType,
  LegalForm,
} from './exhibitor-codes.ts';
import type { Labels } from './label.ts';

export const exhibitorTypeLabels: Labels<ExhibitorType> = {
  ANGGOTA_ASEPHI: { id: 'Anggota ASEPHI', en: 'ASEPHI member' },
  NON_ANGGOTA: { id: 'Bukan anggota', en: 'Non-member' },
  BINAAN_KEMENTERIAN: { id: 'Binaan kementerian', en: 'Ministry-assisted' },
  BUMN_MITRA: { id: 'Mitra BUMN', en: 'State enterprise partner' },
  DEKRANASDA_PEMDA: { id: 'Dekranasda / pemda', en: 'Dekranasda / regional government' },
  LUAR_NEGERI: { id: 'Luar negeri', en: 'Foreign' },
  SPONSOR_LAYANAN: { id: 'Sponsor / layanan', en: 'Sponsor / service' },
};

export const legalFormLabels: Labels<LegalForm> = {
  PERORANGAN: { id: 'Perorangan', en: 'Sole trader' },
  UD: { id: 'UD (usaha dagang)', en: 'UD (trading business)' },
  CV: { id: 'CV (persekutuan komanditer)', en: 'CV (limited partnership)' },
  PT: { id: 'PT (perseroan terbatas)', en: 'PT (limited company)' },
  PT_PERORANGAN: { id: 'PT perorangan', en: 'Single-person company' },
  KOPERASI: { id: 'Koperasi', en: 'Cooperative' },
  YAYASAN: { id: 'Yayasan', en: 'Foundation' },
  INSTANSI: { id: 'Instansi pemerintah', en: 'Government agency' },
  ASING: { id: 'Badan usaha asing', en: 'Foreign entity' },
};

export const entryBasisLabels: Labels<EntryBasis> = {
  PIB: { id: 'PIB (pemberitahuan impor barang)', en: 'PIB (import declaration)' },
  IMPOR_SEMENTARA: { id: 'Impor sementara', en: 'Temporary import' },
  ATA_CARNET: { id: 'ATA Carnet', en: 'ATA Carnet' },
  BARANG_BAWAAN: { id: 'Barang bawaan penumpang', en: 'Passenger baggage' },
  TIDAK_ADA: { id: 'Tidak ada', en: 'None' },
};

export const exhibitorStateLabels: Labels<ExhibitorState> = {
  DRAF: { id: 'Draf', en: 'Draft' },
  DIAJUKAN: { id: 'Diajukan', en: 'Submitted' },
  KURASI: { id: 'Kurasi', en: 'In curation' },
  DITOLAK: { id: 'Ditolak', en: 'Rejected' },
  DAFTAR_TUNGGU: { id: 'Daftar tunggu', en: 'Waiting list' },
  DITERIMA: { id: 'Diterima', en: 'Accepted' },
  LUNAS: { id: 'Lunas', en: 'Paid' },
  HADIR: { id: 'Hadir', en: 'Arrived' },
  SELESAI: { id: 'Selesai', en: 'Finished' },
  DIBATALKAN: { id: 'Dibatalkan', en: 'Cancelled' },
  DIKELUARKAN: { id: 'Dikeluarkan', en: 'Expelled' },
};

export const boothStateLabels: Labels<BoothState> = {
  KOSONG: { id: 'Kosong', en: 'Free' },
  DIPESAN: { id: 'Dipesan', en: 'Reserved' },
  TERISI: { id: 'Terisi', en: 'Occupied' },
  DIBLOKIR: { id: 'Diblokir', en: 'Blocked' },
};
