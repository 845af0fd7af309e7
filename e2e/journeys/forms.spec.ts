import { expect, test } from '../fixtures/app.ts';
import { addBooth, addExhibitor } from '../fixtures/fair.ts';
import { scan } from '../pages/keyboard.ts';
import { productForm } from '../pages/product-form.ts';
import { goTo, openSection } from '../pages/shell.ts';
import { id } from '../pages/words.ts';

const { material } = id.products;

test('a long form is sent on purpose only, and says what is wrong with it', async ({
  prepare,
  open,
  pageErrors,
}) => {
  const exhibitor = await prepare(async (core) => {
    await addBooth(core, 'A-A-07');
    return addExhibitor(core, { name: 'Batik Truntum Lestari' }, 'A-A-08');
  });
  const page = await open('edition', true);
  const line = productForm(page);
  const country = page.getByRole('combobox', { name: material.country }).first();
  const percent = page.getByRole('textbox', { name: material.percent });

  await goTo(page, `/products/new?exhibitorId=${exhibitor.id}`);
  await test.step('Enter in a field saves nothing', async () => {
    await line.type('name', 'Kain batik');
    for (const field of [line.field('name'), percent.first()]) {
      await field.press('Enter');
    }
    await expect(page.getByRole('alert')).toBeHidden();
  });
  await test.step('a choice is typed over, the likeliest entry first', async () => {
    await country.click();
    await page.keyboard.type('Malay');
    await expect(country).toHaveValue('Malay');
    await expect(page.getByRole('option').first()).toContainText('Malaysia');
    await page.keyboard.press('Enter');
    await expect(country).toHaveValue('Malaysia');
  });
  await test.step('what is no choice stays, is marked, and keeps the form', async () => {
    await country.fill('Atlantis');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+s');
    await expect(country).toHaveValue('Atlantis');
    await expect(country).toHaveAccessibleDescription(id.common.notPicked);
    await expect(country).toBeFocused();
    await country.fill('malaysia');
    await page.keyboard.press('Tab');
    await expect(country).toHaveValue('Malaysia');
  });
  await test.step('both keys try to save; the fields in error are named and reached', async () => {
    await line.field('name').focus();
    await page.keyboard.press('Control+Enter');
    const alert = page.getByRole('alert').filter({ hasText: id.products.fixFirst });
    await alert.getByRole('button', { name: id.products.fields.category }).click();
    await expect(page.getByRole('combobox', { name: /^Kategori/ })).toBeFocused();
  });
  await test.step('a sum that was put right is no error any more', async () => {
    await page.getByRole('textbox', { name: material.name }).first().fill('katun');
    await percent.first().fill('60');
    await page.keyboard.press('Control+s');
    const wrong = page.getByText(id.issues['materials-sum'], { exact: true });
    await expect(wrong.first()).toBeVisible();
    await percent.first().fill('100');
    await expect(wrong).toHaveCount(0);
    await percent.first().fill('39,99');
    await page.keyboard.press('Tab');
    await expect(percent.first()).toHaveAccessibleDescription(material.percentForm);
  });
  await test.step('a scan leaves a list as it was', async () => {
    const category = page.getByRole('combobox', { name: /^Kategori/ });
    await category.selectOption({ label: 'Batik' });
    await category.focus();
    await scan(page, 'INA26U-000123-K');
    await expect(page).toHaveURL(/#\/verify\?code=INA26U-000123-K/);
    await page.goBack();
    await expect(page.getByText(id.common.draftFound)).toBeVisible();
    await expect(category.locator('option:checked')).toHaveText('Batik');
  });
  await test.step('a scan does not lose what a dialog holds', async () => {
    await openSection(page, 'people');
    await page.getByRole('button', { name: id.people.add }).click();
    const name = page.getByRole('dialog').getByRole('textbox', { name: id.people.name });
    await name.fill('Sari');
    await scan(page, `ASLI1:${'6BFOXN'.repeat(8)}`);
    await expect(page.getByText(id.app.scanInDialog).first()).toBeVisible();
    await expect(name).toHaveValue('Sari');
  });
  await test.step('a booth that is taken says so', async () => {
    await goTo(page, '/exhibitors/new');
    const booth = page.getByRole('combobox', { name: id.exhibitors.fields.booth, exact: true });
    await booth.fill('A-A-08');
    const taken = 'A-A-08 ditempati Batik Truntum Lestari.';
    await expect(page.getByText(taken).first()).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(booth).toHaveAccessibleDescription(taken);
    await expect(booth).toHaveValue('A-A-08');
  });
  expect(pageErrors.filter((error) => !error.includes('status of 4'))).toEqual([]);
});
