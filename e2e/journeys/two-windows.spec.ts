import { expect, test } from '../fixtures/app.ts';
import { addExhibitor, addLine } from '../fixtures/fair.ts';
import { exhibitorForm } from '../pages/exhibitor-form.ts';
import { productDetail } from '../pages/product-detail.ts';
import { goTo, openSection } from '../pages/shell.ts';
import { id } from '../pages/words.ts';

test('a change in one window is seen in the other at once', async ({
  prepare,
  open,
  openBeside,
  host,
  pageErrors,
}) => {
  test.skip(
    host === 'electron',
    'Browser only: the desktop app is one window, and a second start hands over to the first',
  );
  const line = await prepare(async (core) => {
    const made = await addExhibitor(core, { name: 'Gerabah Kasongan Timbul' }, 'A-A-61');
    return addLine(core, made, { name: 'Vas gerabah ukir' });
  });
  const first = await open('edition', true);
  const second = await openBeside();
  const rows = first.getByRole('grid').getByRole('row');

  await test.step('a new exhibitor', async () => {
    await openSection(first, 'exhibitors');
    await expect(rows).toHaveCount(2);
    const form = exhibitorForm(second);
    await goTo(second, '/exhibitors/new');
    await expect(form.field('name')).toBeFocused();
    await second.keyboard.type('Anyaman Rajapolah Barokah');
    await form.save();
    await expect(second.getByRole('article')).toBeVisible();
    await expect(rows.filter({ hasText: 'Anyaman Rajapolah Barokah' })).toBeVisible();
  });
  await test.step('a decision, while the other one reads the same line', async () => {
    await goTo(first, `/products/${line.id}`);
    await goTo(second, `/products/${line.id}`);
    const { versions } = productDetail(first);
    await expect(versions).toContainText('Diajukan');
    await productDetail(second).approve('FISIK');
    await expect(versions).toContainText('Disetujui');
    await expect(
      first.getByRole('button', { name: id.products.approve, exact: true }),
    ).toBeHidden();
  });
  expect(pageErrors).toEqual([]);
});
