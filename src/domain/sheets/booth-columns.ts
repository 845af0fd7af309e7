import type { SheetColumn } from './sheet-column.ts';

export const boothColumns = [
  {
    key: 'code',
    required: true,
    headings: ['Kode', 'Code', 'Kode Stan', 'Kode Booth', 'Stan', 'Stand', 'Booth', 'Booth Code'],
  },
  { key: 'hall', required: true, headings: ['Hall', 'Hall', 'Aula', 'Nama Hall', 'Gedung'] },
  { key: 'block', required: false, headings: ['Blok', 'Block', 'Zona', 'Zone'] },
  {
    key: 'number',
    required: false,
    headings: ['Nomor', 'Number', 'No', 'Nomor Stan', 'No Stan', 'Booth Number'],
  },
  { key: 'lengthM', required: false, headings: ['Panjang (m)', 'Length (m)', 'Panjang Stan'] },
  { key: 'widthM', required: false, headings: ['Lebar (m)', 'Width (m)', 'Lebar Stan'] },
] as const satisfies readonly SheetColumn[];

export type BoothColumn = (typeof boothColumns)[number]['key'];
