import type { Labels } from '../reference/label.ts';
import type { FactName } from './line-vocabulary.ts';

/** What people read for a fact. A yes-no fact reads as a statement. */
export const factLabels: Labels<FactName> = {
  name: { id: 'nama produk', en: 'the product name' },
  category: { id: 'kategori', en: 'the category' },
  materialGroup: { id: 'kelompok bahan', en: 'the material group' },
  technique: { id: 'teknik', en: 'the technique' },
  claimedClass: { id: 'kelas asal yang dinyatakan', en: 'the origin class claimed' },
  originRegion: { id: 'kabupaten/kota asal', en: 'the regency or city of origin' },
  originCountry: { id: 'negara asal', en: 'the country of origin' },
  originForeign: {
    id: 'negara asalnya bukan Indonesia',
    en: 'the country of origin is not Indonesia',
  },
  materials: { id: 'bahan', en: 'the materials' },
  materialCount: { id: 'banyaknya bahan', en: 'the number of materials' },
  foreignMaterials: { id: 'bahan luar negeri', en: 'the foreign materials' },
  foreignMaterialCount: {
    id: 'banyaknya bahan luar negeri atau tidak diketahui asalnya',
    en: 'the number of materials that are foreign or of unknown origin',
  },
  allMaterialsForeign: {
    id: 'semua bahan dari luar negeri',
    en: 'all materials are foreign',
  },
  imitationTechnique: { id: 'tekniknya tiruan', en: 'the technique is an imitation' },
  makers: { id: 'jumlah pembuat', en: 'the number of makers' },
  weeksOfProduction: { id: 'minggu produksi', en: 'the weeks of production' },
  outputPerWeek: { id: 'keluaran per minggu', en: 'the output per week' },
  stock: { id: 'stok', en: 'the stock' },
  capacityRatio: { id: 'kelipatan kapasitas dari paket', en: "the pack's capacity ratio" },
  unit: { id: 'satuan', en: 'the unit' },
  priceLowest: { id: 'harga terendah', en: 'the lowest price' },
  priceMax: { id: 'harga tertinggi', en: 'the highest price' },
  priceFloor: { id: 'batas harga dari paket', en: "the pack's price floor" },
  hs: { id: 'kode HS', en: 'the HS code' },
  hsHeading: { id: 'pos HS (4 angka)', en: 'the HS heading (4 digits)' },
  gtin: { id: 'GTIN', en: 'the GTIN' },
  gtinPrefix: { id: 'awalan GTIN', en: 'the GTIN prefix' },
  gtinRegistrant: {
    id: 'negara pendaftaran GTIN',
    en: 'the country where the GTIN is registered',
  },
  brand: { id: 'merek', en: 'the brand' },
  labelText: { id: 'teks label', en: 'the label text' },
  labelCountries: {
    id: 'negara asal lain yang disebut label',
    en: 'the other countries of origin that the label names',
  },
  labelScripts: { id: 'aksara asing pada label', en: 'the foreign scripts on the label' },
  sellerNumbers: {
    id: 'nomor penjual Amerika Utara pada label',
    en: 'the North American seller numbers on the label',
  },
  answers: { id: 'jawaban pertanyaan', en: 'the answers to questions' },
  validPermits: { id: 'izin yang masih berlaku', en: 'the permits still valid' },
  expiredPermits: { id: 'izin yang kedaluwarsa', en: 'the expired permits' },
  verifiedPermits: {
    id: 'izin berlaku yang diperiksa dan sah',
    en: 'the valid permits that were checked and found genuine',
  },
  unverifiedPermits: {
    id: 'izin berlaku yang belum dipastikan',
    en: 'the valid permits that nobody has verified',
  },
  doubtedPermits: {
    id: 'izin yang diragukan pemeriksa',
    en: 'the permits that an inspector doubts',
  },
  markMismatches: { id: 'tanda yang tidak cocok', en: 'the marks that do not match' },
  processPhotoCount: { id: 'banyaknya foto proses', en: 'the number of process photos' },
  giTerm: {
    id: 'nama indikasi geografis yang dipakai',
    en: 'the geographical indication that is used',
  },
  giOutside: {
    id: 'daerah asal di luar wilayah indikasi geografis itu',
    en: 'the region of origin is outside the area of that geographical indication',
  },
  giTerms: {
    id: 'nama indikasi geografis dalam nama, merek, atau label',
    en: 'the geographical indications in name, brand or label',
  },
  giTermsOutside: {
    id: 'nama indikasi geografis yang dipakai di luar wilayahnya',
    en: 'the geographical indications used outside their area',
  },
  giTermsUnplaced: {
    id: 'nama indikasi geografis yang tempat pembuatannya tidak diketahui',
    en: 'the geographical indications whose place of making is unknown',
  },
  sameGtinBooths: {
    id: 'banyaknya stan dengan GTIN yang sama',
    en: 'the number of booths with the same GTIN',
  },
  sameLabelBooths: {
    id: 'banyaknya stan dengan teks label yang sama',
    en: 'the number of booths with the same label text',
  },
  sameItemBooths: {
    id: 'banyaknya stan dengan barang yang sama',
    en: 'the number of booths with the same item',
  },
  priceOutlier: {
    id: 'harga dibanding kategori dan tekniknya',
    en: 'the price against its category and technique',
  },
  priceMedian: {
    id: 'harga tengah kategori dan teknik',
    en: 'the median price of the category and technique',
  },
  assessedClass: {
    id: 'kelas asal menurut isian',
    en: 'the origin class that the entries amount to',
  },
  assessedReason: { id: 'sebab kelas itu', en: 'the reason for that class' },
};

/** Fields of the elements of lists, `""` the element of a list of texts. */
export const elementLabels: Labels<
  | 'name'
  | 'country'
  | 'percent'
  | 'supplier'
  | 'mark'
  | 'number'
  | 'colour'
  | 'technique'
  | 'question'
  | 'answer'
  | 'type'
  | 'on'
  | ''
> = {
  name: { id: 'namanya', en: 'its name' },
  country: { id: 'negaranya', en: 'its country' },
  percent: { id: 'persen biayanya', en: 'its percent of cost' },
  supplier: { id: 'pemasoknya', en: 'its supplier' },
  mark: { id: 'tandanya', en: 'its mark' },
  number: { id: 'nomornya', en: 'its number' },
  colour: { id: 'warnanya', en: 'its colour' },
  technique: { id: 'tekniknya', en: 'its technique' },
  question: { id: 'pertanyaannya', en: 'its question' },
  answer: { id: 'jawabannya', en: 'its answer' },
  type: { id: 'jenisnya', en: 'its kind' },
  on: { id: 'tanggal pemeriksaannya', en: 'the day of its check' },
  '': { id: 'nilainya', en: 'its value' },
};

/** How values compared with a fact are written (forms of the templates). */
export const factForms: Readonly<Record<string, string>> = {
  category: 'category',
  technique: 'technique',
  originCountry: 'country',
  gtinRegistrant: 'country',
  country: 'country',
  unit: 'unit',
  validPermits: 'permit',
  expiredPermits: 'permit',
  unverifiedPermits: 'permit',
  type: 'permit',
  '': 'permit',
  priceLowest: 'rupiah',
  priceMax: 'rupiah',
  priceFloor: 'rupiah',
  priceMedian: 'rupiah',
};
