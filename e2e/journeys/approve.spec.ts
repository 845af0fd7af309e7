import { expect, test } from '../fixtures/app.ts';
import { addExhibitor, addLine, addStaff, staff } from '../fixtures/fair.ts';
import { productDetail } from '../pages/product-detail.ts';
import { openSection, signIn } from '../pages/shell.ts';
import { filled, id } from '../pages/words.ts';

test('a supervisor approves one line, returns one, and approves all green ones', async ({
  prepare,
  open,
  pageErrors,
}) => {
  await prepare(async (core) => {
    await addStaff(core, 'supervisor');
    const lasem = await addExhibitor(core, { name: 'Batik Lasem Gunung Kendil' }, 'A-A-01');
    const lurik = await addExhibitor(core, { name: 'Lurik Pedan Sejahtera' }, 'A-A-02');
    await addLine(core, lasem, { name: 'Kain panjang sekar jagad', stock: 900 });
    await addLine(core, lasem, { name: 'Selendang gunung ringgit' });
    await addLine(core, lasem, { name: 'Sarung tiga negeri' });
    await addLine(core, lurik, { name: 'Kemeja lurik lengan panjang' });
  });
  const page = await open('edition', false);
  await signIn(page, staff.supervisor);
  await openSection(page, 'products');
  const detail = productDetail(page);
  const rows = page.getByRole('grid', { name: id.products.title }).getByRole('row');

  await test.step('the yellow line stands first and explains itself', async () => {
    await expect(rows.nth(1)).toContainText('Kain panjang sekar jagad');
    await expect(rows.nth(1)).toContainText('Kuning');
    await detail.find('sekar jagad');
    await expect(detail.signals).toContainText(
      'Stok 900 melebihi 3 kali kapasitas 144 (6 pembuat × 12 minggu × 2).',
    );
    await expect(detail.signals).toContainText(
      'Kuning: skor 2–5, atau satu sinyal saja. Minta penjelasan kepada peserta.',
    );
  });
  await test.step('and says at once what its claim amounts to', async () => {
    await expect(detail.origin).toContainText(id.origin.card.undecided);
    await expect(detail.origin).toContainText('Belum ada proses utama kerajinan yang dinyatakan.');
    await expect(detail.origin).toContainText(id.origin.rules.allowed);
    await expect(detail.origin).toContainText(id.origin.sections.unknowns);
  });
  await test.step('what would turn it green is tried without changing it', async () => {
    const tried = await detail.tryChanges();
    await tried.field('stock').fill('144');
    await expect(tried.result).toContainText(/Skor 2\s*Kuning.*Skor 0\s*Hijau/s);
    await expect(tried.group('gone')).toContainText('Stok 900 melebihi');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(detail.signals).toContainText('Stok 900 melebihi');
  });
  await test.step('one is approved on its documents', async () => {
    await detail.approve('DOKUMEN');
    await expect(page.getByText(id.products.approved)).toBeVisible();
    await expect(detail.versions).toContainText('Disetujui');
    await expect(detail.versions).toContainText(staff.supervisor.name);
  });
  await test.step('one is returned, with a reason', async () => {
    await detail.find('Sarung tiga negeri');
    await detail.giveBack('Kesalahan data');
    await expect(detail.versions).toContainText('Dikembalikan');
    await expect(detail.versions).toContainText('Kesalahan data');
    await expect(page.getByRole('button', { name: id.products.approve, exact: true })).toBeHidden();
  });
  await test.step('all green ones are approved at once, and only those', async () => {
    await detail.approveGreen();
    await expect(page.getByText(filled(id.products.approvedGreen, { n: 2 }))).toBeVisible();
    await page.getByRole('searchbox').fill('');
    const states = rows.filter({ hasText: 'Disetujui' });
    await expect(states).toHaveCount(3);
    await expect(rows.filter({ hasText: 'Dikembalikan' })).toContainText('Sarung tiga negeri');
    const all = page.getByRole('button', { name: id.products.approveGreen, exact: true });
    await expect(all).toBeDisabled();
  });
  expect(pageErrors).toEqual([]);
});
