import { expect, test } from '../fixtures/app.ts';
import { addExhibitor } from '../fixtures/fair.ts';
import { fullDeclaration } from '../pages/full-declaration.ts';
import { tabTo } from '../pages/keyboard.ts';
import { productForm } from '../pages/product-form.ts';
import { id } from '../pages/words.ts';

test('a line is declared in full and signed without the mouse', async ({
  prepare,
  open,
  pageErrors,
}) => {
  const exhibitor = await prepare((core) => addExhibitor(core, { name: 'Batik Kauman Lestari' }));
  const page = await open('edition', true);
  await expect(page.getByRole('heading', { name: id.home.title })).toBeVisible();
  await page.evaluate((exhibitorId) => {
    window.location.hash = `#/products/new?exhibitorId=${exhibitorId}`;
  }, exhibitor.id);
  const line = productForm(page);
  const more = fullDeclaration(page);

  await test.step('what it is brings its own questions', async () => {
    await line.type('name', 'Kain batik tulis jlamprang');
    await expect(more.question('Perintang warna apa yang dipakai?')).toBeHidden();
    await line.choose('category', 'Batik');
    await expect(more.question('Perintang warna apa yang dipakai?')).toBeVisible();
    await line.pick('technique', 'batik tulis', 'Batik tulis');
    await line.claim('A · Asli penuh Indonesia');
    await line.pick('originRegion', 'kota pekalongan', 'Kota Pekalongan');
    await line.firstMaterial('katun');
  });
  await test.step('a step, an answer and a permit, part by part', async () => {
    await more.goTo('steps');
    await more.addStep('Mencanting', 'kota pekalongan', 'Bu Warni');
    await more.goTo('answers');
    await more.answer('Perintang warna apa yang dipakai?', 'Malam (lilin) panas');
    await more.goTo('permits');
    await more.addPermit('Batikmark', 'BMI 0123');
  });
  await test.step('a permit that ends before it begins is marked in the index', async () => {
    await more.permitDays('2026-02-02', '2026-02-01');
    await more.markColour('emas');
    await line.submit();
    await expect(page.getByText('Tanggal terbit izin sesudah tanggal habisnya.')).toBeVisible();
    await expect(more.index).toContainText('1 isian perlu diperbaiki');
    await more.goTo('permits');
    await more.permitDays('2026-02-02', '2027-02-01');
  });
  await test.step('saved and submitted, it shows all of it', async () => {
    await line.submit();
    await expect(page.getByRole('heading', { name: 'Kain batik tulis jlamprang' })).toBeVisible();
    const main = page.getByRole('main');
    await expect(main).toContainText('Diajukan');
    await expect(main).toContainText('Malam (lilin) panas');
    await expect(main).toContainText('Batikmark · BMI 0123');
    await expect(main).toContainText('emas · ');
    await expect(main).toContainText('Bu Warni · 60 jam · Proses kerajinan utama');
  });
  await test.step('a permit supports it once somebody has looked', async () => {
    const main = page.getByRole('main');
    await expect(main).toContainText(id.products.permit.unchecked);
    await more.checkPermit('Batikmark · BMI 0123', 'Ada, sah');
    await expect(page.getByText(id.products.permit.checked)).toBeVisible();
    await expect(main).toContainText('Ada, sah · ');
    await expect(main).toContainText('Izin asal sudah diperiksa dan sah: Batikmark BMI 0123');
  });
  await test.step('read and signed by who cannot draw, with the hash of the text', async () => {
    await more.openSigning();
    await expect(more.text).toContainText('Mencanting · Kota Pekalongan, Jawa Tengah');
    await expect(more.text).toContainText('Saya bersedia diperiksa oleh petugas penyelenggara');
    const hash = await more.hash();
    await more.signTyped('Wulan Sari', 'Pemilik', 'Layar sentuh rusak');
    await expect(page.getByText(id.versions.sign.done)).toBeVisible();
    const versions = page.getByRole('region', { name: id.products.sections.versions });
    await expect(versions).toContainText(hash);
    await expect(versions).toContainText('Wulan Sari, Pemilik');
    await expect(page.getByRole('button', { name: id.versions.sign.action })).toBeHidden();
  });
  await test.step('and printed', async () => {
    await tabTo(page, page.getByRole('button', { name: id.products.printForm }));
    await page.keyboard.press('Enter');
    await expect(page.getByText(/pernyataan-.*-v1\.pdf/)).toBeVisible({ timeout: 30_000 });
  });
  expect(pageErrors).toEqual([]);
});
