export const tryLine = {
  action: 'Coba perubahan',
  title: 'Coba perubahan',
  lead: 'Ubah isian dan lihat skornya. Pernyataannya tidak berubah.',
  back: 'Ke pernyataan',
  reset: 'Mulai lagi',
  resultLabel: 'Skor dengan perubahan ini',
  before: 'Sekarang',
  after: 'Dengan perubahan',
  untouched: 'Ubah sebuah isian; di sini tampak apa yang hilang dan apa yang muncul.',
  same: 'Perubahan ini tidak mengubah skor.',
  fixFirst: 'Perbaiki isian yang ditandai; skor menunggu.',
  groups: { gone: 'Hilang', new: 'Muncul', kept: 'Tetap' },
};
