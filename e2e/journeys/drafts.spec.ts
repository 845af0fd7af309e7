import { expect, test } from '../fixtures/app.ts';
import { addExhibitor, addStaff, staff } from '../fixtures/fair.ts';
import { rina } from '../fixtures/person.ts';
import { exhibitorForm } from '../pages/exhibitor-form.ts';
import { productForm } from '../pages/product-form.ts';
import { goTo, signIn, signOut } from '../pages/shell.ts';
import { id } from '../pages/words.ts';

test('what was typed outlives a crash and a sign-out, for its own person alone', async ({
  prepare,
  open,
  pageErrors,
}) => {
  const exhibitor = await prepare(async (core) => {
    await addStaff(core, 'desk');
    return addExhibitor(core, { name: 'Batik Truntum Lestari' });
  });
  const address = `/products/new?exhibitorId=${exhibitor.id}`;
  const page = await open('edition', false);
  const line = productForm(page);
  const found = page.getByText(id.common.draftFound);

  await signIn(page, rina);
  await test.step('a line, left with the last letter', async () => {
    await goTo(page, address);
    await line.type('name', 'Kain batik tulis truntum');
    await line.choose('category', 'Batik');
    await line.type('gtin', '899');
    await page.reload();
  });
  for (const time of ['once', 'twice']) {
    await test.step(`comes back ${time}, with no doubt that nobody has caused`, async () => {
      await expect(found).toBeVisible();
      await expect(line.field('name')).toHaveValue('Kain batik tulis truntum');
      await expect(line.field('gtin')).toHaveValue('899');
      await page.waitForTimeout(1_000);
      await expect(line.field('name')).toHaveValue('Kain batik tulis truntum');
      await expect(page.getByText(id.issues['category-unknown'])).toBeHidden();
      await page.reload();
    });
  }
  await test.step('nothing of it lies open in the window', async () => {
    await expect(found).toBeVisible();
    const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(stored).not.toContain('truntum');
  });
  await test.step('the next person sees nothing of it', async () => {
    await signOut(page);
    await signIn(page, staff.desk);
    await goTo(page, address);
    await expect(line.field('name')).toHaveValue('');
    await expect(found).toBeHidden();
    await signOut(page);
  });
  await test.step('it waits for the one who typed it, until nothing of it is left', async () => {
    await signIn(page, rina);
    await goTo(page, address);
    await expect(line.field('name')).toHaveValue('Kain batik tulis truntum');
    await page.getByRole('button', { name: id.common.discardDraft }).click();
    await expect(page.getByRole('heading', { name: exhibitor.name })).toBeVisible();
    await goTo(page, address);
    await expect(line.field('name')).toHaveValue('');
    await expect(found).toBeHidden();
  });
  await test.step('a field that is empty again leaves no draft', async () => {
    const form = exhibitorForm(page);
    await goTo(page, '/exhibitors/new');
    await form.type('name', 'CV Truntum');
    await page.reload();
    await expect(found).toBeVisible();
    await form.field('name').fill('');
    await page.reload();
    await expect(form.field('name')).toHaveValue('');
    await expect(found).toBeHidden();
  });
  expect(pageErrors.filter((error) => !error.includes('status of 401'))).toEqual([]);
});
