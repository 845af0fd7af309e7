export const verify = {
  title: 'Verifikasi',
  lead: 'Pindai kode lencana, atau ketik nomor serinya. Bekerja tanpa jaringan.',
  field: 'Kode atau nomor seri',
  fieldHint: 'Enter memeriksa · Esc mengosongkan',
  placeholder: 'INA26U-000123-K atau pindai kode QR',
  check: 'Periksa',
  checking: 'Memeriksa…',
  waiting: 'Siap memindai',
  waitingHint:
    'Arahkan pemindai ke kode QR di lencana, atau ketik nomor seri yang tercetak di bawahnya.',
  verdicts: {
    valid: {
      word: 'Berlaku',
      say: 'Lencana ini sah dan berlaku. Bandingkan stan, produk, dan jumlahnya dengan keterangan di bawah.',
    },
    'not-yet-valid': {
      word: 'Belum berlaku',
      say: 'Lencana ini sah tetapi masa berlakunya belum mulai. Periksa tanggal di laptop ini.',
    },
    expired: {
      word: 'Kedaluwarsa',
      say: 'Masa berlakunya sudah lewat. Jangan dipakai sebagai bukti asal; arahkan ke meja registrasi.',
    },
    suspended: {
      word: 'Ditangguhkan',
      say: 'Lencana ini ditahan sementara selama pemeriksaan. Belum ada putusan; tanyakan kepada koordinator.',
    },
    revoked: {
      word: 'Dicabut',
      say: 'Lencana ini sudah dicabut penyelenggara. Jangan dipakai sebagai bukti asal; beri tahu koordinator.',
    },
    superseded: {
      word: 'Sudah diganti',
      say: 'Ada lencana yang lebih baru dengan nomor seri ini. Minta peserta menunjukkan cetakan terbaru.',
    },
    unconfirmed: {
      word: 'Belum dapat dipastikan',
      say: 'Tanda tangannya sah tetapi belum ada di daftar laptop ini. Periksa di laptop lain atau di meja registrasi.',
    },
    'other-fair': {
      word: 'Pameran lain',
      say: 'Lencana ini diterbitkan untuk pameran atau edisi lain dan tidak berlaku di sini.',
    },
    'unknown-key': {
      word: 'Penerbit tidak dikenal',
      say: 'Kode ini ditandatangani dengan kunci yang tidak dikenal pameran ini. Beri tahu koordinator.',
    },
    invalid: {
      word: 'Tidak sah',
      say: 'Ini bukan lencana yang sah.',
    },
  },
  doubts: {
    'badge-outdated':
      'Isi lencana ini sudah berubah sejak dicetak, misalnya satu lininya dikembalikan. Tanyakan ke meja registrasi.',
    'open-red-finding':
      'Ada temuan merah yang belum diputuskan atas peserta ini. Diduga saja; belum ada putusan.',
    'red-finding-upheld': 'Ada temuan merah yang ditindak atas peserta ini. Beri tahu koordinator.',
  },
  /** Of texts that are no code of a badge: nothing was judged. */
  unread: {
    'not-a-code': 'Belum terbaca',
    'check-character': 'Nomor seri salah ketik',
  },
  unlisted:
    'Nomor seri ini belum ada di daftar laptop ini, dan nomor saja tidak memuat tanda tangan. Pindai kode QR-nya, atau periksa ketikannya.',
  reasons: {
    'not-a-code':
      'Teks ini bukan kode lencana dan bukan nomor seri. Periksa ketikannya, lalu coba pindai lagi.',
    'check-character':
      'Huruf periksa di akhir nomor tidak cocok. Ketik lagi seperti yang tercetak, atau pindai kode QR-nya.',
    malformed: 'Kodenya rusak atau tidak lengkap. Pindai sekali lagi, atau ketik nomor serinya.',
    'bad-signature':
      'Tanda tangannya tidak cocok: isi kode ini pernah diubah. Beri tahu koordinator.',
    'outside-key-block': 'Kuncinya dikenal, tetapi tidak berhak atas nomor seri ini.',
    'outside-key-time': 'Kuncinya dikenal, tetapi tidak berlaku pada waktu penerbitannya.',
    'key-revoked': 'Kunci penerbitnya sudah dicabut.',
    'serial-shared':
      'Nomor seri ini diterbitkan oleh dua laptop. Pindai kode di lencananya, atau cocokkan stannya.',
  },
  statusReason: 'Alasan: {{reason}}',
  holders: 'Lencana dengan nomor seri ini',
  facts: 'Yang dinyatakan',
  compare: 'Bandingkan dengan barang di rak.',
  fascia: 'Nama di fasia',
  exhibitor: 'Peserta',
  booths: 'Stan',
  classes: 'Kelas asal',
  basis: 'Dasar',
  grade: 'Tingkat',
  grades: {
    provisional: 'Sementara: diketahui satu laptop saja',
    confirmed: 'Pasti: sudah digabung antar-laptop',
  },
  serial: 'Nomor seri',
  kind: 'Jenis',
  kinds: { badge: 'Lencana', tag: 'Label barang', certificate: 'Sertifikat' },
  validity: 'Berlaku',
  validRange: '{{from}} – {{to}}',
  issuedAt: 'Diterbitkan',
  source: 'Diperiksa dari',
  sources: { code: 'Tanda tangan di dalam kode', list: 'Daftar di laptop ini (nomor seri)' },
  asOf: 'Daftar per {{time}}',
  lines: 'Lini produk',
  line: 'Produk',
  class: 'Kelas',
  technique: 'Teknik',
  quantity: 'Jumlah',
  photo: 'Foto',
  moreLines: 'dan {{n}} lini lain',
  noLines: 'Kode ini tidak memuat daftar lini.',
  photos: 'Foto yang dinyatakan',
  openExhibitor: 'Buka peserta',
  openBadge: 'Buka lencana',
  record: 'Catat temuan',
  history: 'Pemeriksaan di sesi ini',
  historyEmpty: 'Belum ada pemeriksaan.',
  historyAgain: 'Periksa lagi {{serial}}',
  limit:
    'Tanda tangan membuktikan bahwa penyelenggara menerbitkan lencana ini, bukan bahwa barang di depan Anda adalah barang itu.',
} as const;
