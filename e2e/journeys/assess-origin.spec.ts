import { expect, test } from '../fixtures/app.ts';
import { addExhibitor, addLine, addStaff, staff } from '../fixtures/fair.ts';
import { tabTo } from '../pages/keyboard.ts';
import { originPage } from '../pages/origin.ts';
import { productDetail } from '../pages/product-detail.ts';
import { command, openSection, signIn } from '../pages/shell.ts';
import { id } from '../pages/words.ts';

test('what a line amounts to follows every key, from nothing to its class', async ({
  signedIn: page,
  pageErrors,
}) => {
  const origin = originPage(page);
  await command(page, id.app.nav.origin);

  await test.step('an empty line is not shown, and says what it lacks', async () => {
    await expect(origin.verdict).toContainText('Belum terbukti');
    await expect(origin.disclosure).toContainText('Tanpa lencana: asal belum terbukti.');
    await expect(origin.unknowns).toContainText('Nilai FOB');
  });
  await test.step('an essential step here and Indonesian material make class A', async () => {
    await origin.choose('category', 'Batik', 'Batik');
    await origin.pick('technique', 'Batik tulis', 'Batik tulis');
    await origin.choose('claimedClass', 'A', 'A · Asli penuh Indonesia');
    await origin.entry('hs').fill('syal');
    await page.getByRole('option', { name: 'Syal, selendang' }).click();
    await expect(origin.entry('hs')).toHaveValue('6214');
    await origin.step(1, 'Membatik');
    await origin.markEssential(1);
    await origin.material(1, 'kain mori');
    await expect(origin.verdict).toContainText('Asli penuh Indonesia');
    await expect(origin.verdict).toContainText(id.origin.claim.true);
  });
  await test.step('the same material from China makes class B and has to be named', async () => {
    await origin.pick('country', 'Tiongkok', 'Tiongkok');
    await origin.type('cost', '300200');
    await origin.type('materialHs', '6214');
    await origin.type('fob', '500000');
    await expect(origin.verdict).toContainText('Dibuat di Indonesia');
    await expect(origin.disclosure).toContainText(
      'Dibatik di Indonesia; bahan impor: kain mori (Tiongkok).',
    );
  });
  await test.step('39,96 percent is not rounded up', async () => {
    await expect(origin.asean).toContainText('39,96%');
    await expect(origin.asean).toContainText(id.origin.qualifies.false);
  });
  await test.step('a wrong entry is marked, and the assessment waits', async () => {
    await origin.entry('hs').fill('62');
    await origin.entry('hs').press('Tab');
    await expect(origin.entry('hs')).toHaveAttribute('aria-invalid', 'true');
    await expect(origin.result).toContainText(id.origin.fixFirst);
    await origin.entry('hs').fill('5208');
    await origin.entry('hs').press('Tab');
    await expect(origin.asean).toContainText('CC');
    await expect(origin.asean).toContainText(id.origin.qualifies.true);
  });
  expect(pageErrors).toEqual([]);
});

test('a supervisor tries a change of a declared line and returns to it', async ({
  prepare,
  open,
  pageErrors,
}) => {
  await prepare(async (core) => {
    await addStaff(core, 'supervisor');
    const maker = await addExhibitor(core, { name: 'Batik Lasem Gunung Kendil' }, 'A-A-01');
    await addLine(core, maker, {
      name: 'Kain panjang sekar jagad',
      materials: [
        { name: 'mori', country: 'ID', percent: 60 },
        { name: 'pewarna', country: 'IN', percent: 40 },
      ],
      steps: [{ step: 'Membatik', place: '33.75', ownWork: true }],
    });
  });
  const page = await open('edition', false);
  await signIn(page, staff.supervisor);
  await openSection(page, 'products');
  await productDetail(page).find('sekar jagad');
  await tabTo(page, page.getByRole('link', { name: id.origin.assess }));
  await page.keyboard.press('Enter');
  const origin = originPage(page);
  await expect(page.getByText(id.origin.percentAsCost)).toBeVisible();
  await expect(origin.verdict).toContainText('Belum ada proses utama');
  await origin.markEssential(1);
  await expect(origin.disclosure).toContainText('bahan impor: pewarna (India)');
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('heading', { level: 2, name: 'Kain panjang sekar jagad' }),
  ).toBeVisible();
  expect(pageErrors).toEqual([]);
});
