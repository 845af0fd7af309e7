import type { ReasonCode } from '../../reference/reason-codes.ts';

export const errors = {
  /** One sentence per error code of the contract. */
  codes: {
    UNAUTHORIZED: 'Sesi sudah berakhir. Masuk kembali dengan PIN.',
    FORBIDDEN: 'Tugas Anda tidak mengizinkan tindakan ini. Diperlukan: {{needs}}.',
    NOT_FOUND: 'Data ini tidak ditemukan; mungkin sudah diubah di tempat lain.',
    INVALID: 'Beberapa isian perlu diperbaiki.',
    NOT_ALLOWED: 'Tindakan ini belum dapat dilakukan.',
    SETUP_NEEDED: 'Laptop ini belum disiapkan.',
    LOCKED: 'Data masih terkunci. Buka dengan kata sandi pemulihan.',
    UNAVAILABLE: 'Layanan sedang tidak tersedia.',
    RATE_LIMITED: 'Terlalu banyak percobaan. Tunggu {{seconds}} detik.',
    WRONG_SECRET: 'Nama atau PIN tidak cocok.',
    TOO_LARGE: 'Berkas terlalu besar; batasnya {{limit}}.',
    FAILED: 'Terjadi kesalahan tak terduga. Sebutkan rujukan {{reference}} kepada pengelola.',
  },
  connection: 'Penyimpanan data tidak menjawab. Coba sebentar lagi.',
  /** What the desktop program could not do with a PDF. */
  host: {
    print:
      'Pencetak tidak ditemukan atau tidak menjawab. Periksa pencetaknya lalu coba lagi, atau simpan PDF-nya.',
    save: 'Tidak dapat menyimpan di sana. Pilih folder lain atau periksa sisa ruangnya.',
    unreadable: 'PDF ini tidak dapat dibuka. Masuk kembali, lalu coba lagi.',
  },
  /** Why the state of a record forbids an act; codes that core raises with NOT_ALLOWED. */
  reasons: {
    'not-accepted': 'Peserta belum diterima.',
    'booth-taken': 'Stan ini sudah ditempati peserta lain.',
    'booth-blocked': 'Stan ini diblokir.',
    'already-set-up': 'Laptop ini sudah disiapkan.',
    'state-not-next': 'Status peserta tidak dapat berubah ke tahap itu.',
    'booth-has-several-exhibitors': 'Stan ini masih ditempati beberapa peserta.',
    'already-submitted': 'Pernyataan ini sudah diajukan.',
    'not-submitted': 'Pernyataan ini belum diajukan.',
    'last-admin': 'Harus selalu ada satu administrator yang aktif.',
    'official-data': 'Data ini ditulis oleh aplikasi resmi; runtime pengembangan tidak membukanya.',
    'folder-busy': 'Folder data sedang dipakai oleh program lain di laptop ini.',
    'no-eligible-line': 'Belum ada lini produk yang disetujui untuk dicantumkan.',
    'open-red-finding': 'Masih ada temuan merah yang terbuka.',
    'red-finding-upheld': 'Temuan merah terbukti; lencana tidak dapat diterbitkan.',
    'serial-shared':
      'Nomor seri ini diterbitkan oleh dua laptop: buka lencana yang dimaksud dari daftar.',
    'badge-revoked':
      'Lencana peserta ini dicabut; hanya koordinator yang dapat menerbitkannya lagi.',
    'badge-suspended': 'Lencana ini sedang ditangguhkan.',
    'device-not-enrolled': 'Laptop ini belum mempunyai blok nomor seri.',
    'badge-outdated': 'Isi lencana ini sudah berubah; terbitkan ulang dahulu, lalu cetak.',
    'badge-replaced': 'Lencana ini sudah diganti dengan nomor seri lain.',
    'edition-code-in-use':
      'Seri dan tahun tidak dapat diubah lagi: lencana dengan kode edisi ini sudah terbit.',
    'serial-block-used-up': 'Nomor seri laptop ini sudah habis.',
    'nothing-to-print': 'Tidak ada yang perlu dicetak.',
    'seed-already-committed': 'Benih untuk hari itu sudah dikunci.',
    'day-already-begun': 'Hari itu sudah dimulai: benih hanya dapat dikunci sebelumnya.',
    'day-not-committed': 'Belum ada benih yang dikunci untuk hari itu.',
    'day-already-drawn': 'Daftar hari itu sudah ditetapkan.',
    'day-not-begun':
      'Hari itu belum dimulai (WIB): daftarnya hanya dapat ditetapkan pada hari itu sendiri.',
    'day-over': 'Hari itu sudah lewat: daftarnya hanya dapat ditetapkan pada hari itu sendiri.',
    'line-not-counted':
      'Lini ini tidak ikut: belum dideklarasikan, atau pesertanya belum diterima.',
    'already-approved': 'Pernyataan ini sudah disetujui.',
    'class-a-foreign-material': 'Kelas A tidak boleh memuat bahan asing; ubah kelas atau bahannya.',
    'rule-blocks-approval': 'Sebuah aturan menahan persetujuan: ubah isian yang disebut sinyalnya.',
    'pack-id-taken':
      'Nama paket ini sudah dipakai paket lain. Beri nama (id) baru di dalam berkas.',
    'pack-missing':
      'Paket aturan saat keputusan dibuat tidak ada di laptop ini; skornya tercatat dalam riwayat.',
    'already-signed': 'Versi ini sudah ditandatangani.',
    'permit-not-declared':
      'Izin itu tidak lagi dinyatakan seperti yang Anda baca; baca izin yang sekarang, lalu catat lagi.',
    'declaration-text-changed':
      'Teks pernyataan berubah setelah dibaca; baca lagi sebelum menandatangani.',
    rejected: 'Pernyataan ini sudah ditolak.',
    'badge-state-not-next': 'Status lencana tidak dapat berubah ke tahap itu.',
    'import-running': 'Lembar ini sedang disimpan; tunggu sampai selesai.',
    'import-cancelled': 'Penyimpanan dibatalkan; tidak ada yang berubah.',
    failed: 'Program data gagal dimulai.',
  } satisfies Readonly<Record<ReasonCode, string>> & Readonly<Record<string, string>>,
  otherReason: 'Alasan: {{code}}',
} as const;
