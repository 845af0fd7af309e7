import type { SheetColumn } from './sheet-column.ts';

export const productColumns = [
  {
    key: 'boothCode',
    required: true,
    headings: ['Stan', 'Booth', 'Kode Stan', 'No Stan', 'Nomor Stan', 'Stand', 'Stall'],
  },
  {
    key: 'name',
    required: true,
    headings: ['Nama Produk', 'Product Name', 'Produk', 'Product', 'Lini Produk', 'Nama', 'Name'],
  },
  {
    key: 'category',
    required: false,
    headings: ['Kategori', 'Category', 'Kategori Produk', 'Product Category'],
  },
  {
    key: 'materialGroup',
    required: false,
    headings: ['Kelompok Bahan', 'Material Group', 'Bahan Utama', 'Main Material'],
  },
  { key: 'technique', required: false, headings: ['Teknik', 'Technique', 'Teknik Pembuatan'] },
  {
    key: 'claimedClass',
    required: true,
    headings: ['Kelas Asal', 'Origin Class', 'Klaim Asal', 'Kelas', 'Class', 'Kelas Asal Klaim'],
  },
  {
    key: 'originRegion',
    required: false,
    headings: [
      'Kab/Kota Asal',
      'Regency of Origin',
      'Kabupaten/Kota Asal',
      'Kab/Kota',
      'Daerah Asal',
      'Kode Kab Asal',
      'Region of Origin',
    ],
  },
  {
    key: 'originProvince',
    required: false,
    headings: ['Provinsi Asal', 'Province of Origin', 'Provinsi', 'Province'],
  },
  {
    key: 'originCountry',
    required: false,
    headings: ['Negara Asal', 'Country of Origin', 'Negara', 'Country', 'Origin'],
  },
  {
    key: 'materials',
    required: false,
    headings: [
      'Bahan (nama:negara:persen)',
      'Materials (name:country:percent)',
      'Bahan',
      'Bahan-bahan',
    ],
  },
  {
    key: 'makers',
    required: false,
    headings: ['Jumlah Pembuat', 'Makers', 'Pembuat', 'Jumlah Perajin', 'Number of Makers'],
  },
  {
    key: 'weeksOfProduction',
    required: false,
    headings: ['Minggu Produksi', 'Weeks of Production', 'Lama Produksi (minggu)', 'Weeks'],
  },
  {
    key: 'outputPerWeek',
    required: false,
    headings: ['Keluaran per Minggu', 'Output per Week', 'Produksi per Minggu', 'Output'],
  },
  {
    key: 'stock',
    required: false,
    headings: ['Stok', 'Stock', 'Stok Dibawa', 'Jumlah Dibawa', 'Quantity', 'Jumlah'],
  },
  { key: 'unit', required: false, headings: ['Satuan', 'Unit', 'Sat'] },
  {
    key: 'price',
    required: false,
    headings: ['Harga (Rp)', 'Price (Rp)', 'Harga', 'Harga Jual', 'Harga Satuan'],
  },
  {
    key: 'priceMin',
    required: false,
    headings: [
      'Harga Min (Rp)',
      'Lowest Price (Rp)',
      'Harga Terendah',
      'Harga Minimum',
      'Min Price',
    ],
  },
  {
    key: 'priceMax',
    required: false,
    headings: [
      'Harga Maks (Rp)',
      'Highest Price (Rp)',
      'Harga Tertinggi',
      'Harga Max',
      'Max Price',
    ],
  },
  { key: 'hs', required: false, headings: ['HS', 'HS Code', 'Kode HS', 'Pos Tarif', 'BTKI'] },
  {
    // Written by the sheet of refused rows; no synonyms, for `No` and `Urutan` count rows.
    key: 'ordinal',
    required: false,
    headings: ['Urutan Nama Sama', 'Place Among Equal Names'],
  },
  { key: 'gtin', required: false, headings: ['GTIN', 'Barcode', 'EAN', 'GTIN-13', 'Kode Batang'] },
] as const satisfies readonly SheetColumn[];

export type ProductColumn = (typeof productColumns)[number]['key'];
