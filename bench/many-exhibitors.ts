import { join } from 'node:path';
import { openTestCore, type TestFolders } from '../src/core/testing/test-core.ts';

const crafts = ['Batik Tulis', 'Tenun Ikat', 'Anyaman Rotan', 'Perak Filigri', 'Ukir Jati'];
const stems = ['Lestari', 'Sekar Jagad', 'Mekar Sari', 'Bumi Indah', 'Karya Mandiri', 'Puspa'];
const people = [
  'Siti Handayani',
  'Bambang Wibowo',
  'Made Sudarsana',
  'Maria Rambu',
  'Agus Santosa',
];

export const EXHIBITORS = 2000;

/** A folder with 2,000 exhibitors, imported as a fair imports them. */
export async function manyExhibitors(root: string): Promise<TestFolders> {
  const folders = { root, dataDir: join(root, 'data'), keysDir: join(root, 'keys') };
  const { client, upload, close } = await openTestCore(folders);
  const lines = ['Nama Usaha;NIB;Penanggung Jawab;No HP;Kab/Kota;Provinsi'];
  for (let index = 0; index < EXHIBITORS; index += 1) {
    const name = `${crafts[index % 5]} ${stems[index % 6]} ${index}`;
    const nib = String(2_906_100_000_000 + index * 7919);
    const phone = `0812${String(10_000_000 + index)}`;
    lines.push(`${name};${nib};${people[index % 5]};${phone};Kota Pekalongan;Jawa Tengah`);
  }
  const fileId = await upload(lines.join('\n'), 'peserta.csv');
  const { previewId } = await client.transfer.preview({ kind: 'exhibitors', fileId });
  await client.transfer.commit({ previewId });
  await close();
  return folders;
}
