import { expect, test } from '../fixtures/app.ts';
import { addBooth, addExhibitor } from '../fixtures/fair.ts';
import { exhibitorDetail } from '../pages/exhibitor-detail.ts';
import { exhibitorForm } from '../pages/exhibitor-form.ts';
import { tabTo } from '../pages/keyboard.ts';
import { productForm } from '../pages/product-form.ts';
import { command } from '../pages/shell.ts';
import { id } from '../pages/words.ts';

test('a walk-in is registered, placed and declared without the mouse', async ({
  prepare,
  open,
  pageErrors,
}) => {
  await prepare(async (core) => {
    await addExhibitor(core, { name: 'Batik Truntum Lestari', picPhone: '0813 9876 5432' });
    await addBooth(core, 'A-A-07');
  });
  const page = await open('edition', true);
  const form = exhibitorForm(page);
  const detail = exhibitorDetail(page, 'CV Truntum Lestari');

  await test.step('the form opens from anywhere and waits for the name', async () => {
    await expect(page.getByRole('heading', { name: id.home.title })).toBeVisible();
    await command(page, id.app.palette.newExhibitor);
    await expect(form.field('name')).toBeFocused();
    await page.keyboard.type('CV Truntum Lestari');
  });
  await test.step('a number that is not one is said at its field', async () => {
    await form.type('nib', '12345');
    await page.keyboard.press('Tab');
    await form.expectNote('nib', 'NIB harus 13 angka.');
    await expect(form.field('nib')).toHaveAttribute('aria-invalid', 'true');
    await form.save();
    await expect(form.field('nib')).toBeVisible();
    await form.retype('nib', '8120 0012 34567');
    await page.keyboard.press('Tab');
    await expect(form.field('nib')).not.toHaveAttribute('aria-invalid');
  });
  await test.step('somebody with the same phone is shown before saving', async () => {
    await form.type('picPhone', '+62 813-9876-5432');
    await expect(form.similar).toContainText('Batik Truntum Lestari');
    await expect(form.similar).toContainText('telepon sama');
    await form.retype('picPhone', '0812 1111 2222');
    await expect(form.similar).toBeHidden();
  });
  await test.step('saved with its booth', async () => {
    await form.takeBooth('A-A-07');
    await form.choose('category', 'Batik');
    await form.save();
    await expect(detail.article).toBeVisible();
    await expect(detail.booths).toContainText('A-A-07');
    await expect(detail.article).toContainText('+6281211112222');
  });
  await test.step('accepted', async () => {
    await expect(detail.badge).toContainText('Peserta belum diterima.');
    await detail.move('DITERIMA');
    await expect(page.getByText('Status menjadi Diterima.')).toBeVisible();
    await expect(page.locator('#content :focus')).toBeVisible();
    await expect(detail.badge).not.toContainText('Peserta belum diterima.');
    await expect(detail.badge).toContainText('Belum ada lini produk yang disetujui');
  });
  await test.step('one product line, declared and submitted', async () => {
    await detail.openLines();
    await tabTo(page, detail.addLine);
    await page.keyboard.press('Enter');
    const line = productForm(page);
    await line.type('name', 'Kain batik tulis truntum');
    await line.choose('category', 'Batik');
    await line.pick('technique', 'batik tulis', 'Batik tulis');
    await line.claim('A · Asli penuh Indonesia');
    await line.pick('originRegion', 'kota pekalongan', 'Kota Pekalongan');
    await line.firstMaterial('katun');
    await line.submit();
    await expect(page.getByRole('heading', { name: 'Kain batik tulis truntum' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Diajukan');
    await expect(page.getByText(id.products.noSignals)).toBeVisible();
  });
  expect(pageErrors.filter((error) => !error.includes('status of 4'))).toEqual([]);
});
