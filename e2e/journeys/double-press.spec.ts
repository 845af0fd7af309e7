import { expect, test } from '../fixtures/app.ts';
import { exhibitorDetail } from '../pages/exhibitor-detail.ts';
import { exhibitorForm } from '../pages/exhibitor-form.ts';
import { goTo } from '../pages/shell.ts';
import { id } from '../pages/words.ts';

const { moves } = id.exhibitors;

test('what is pressed twice happens once', async ({ open }) => {
  const page = await open('edition', true);
  const form = exhibitorForm(page);
  const detail = exhibitorDetail(page, 'CV Sekar Jagad');

  await test.step('the form is saved by a held key and a second press', async () => {
    await goTo(page, '/exhibitors/new');
    await form.type('name', 'CV Sekar Jagad');
    await page.keyboard.down('Control');
    for (let times = 0; times < 3; times += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await expect(detail.article).toBeVisible();
    await expect(page.getByRole('grid').getByText('CV Sekar Jagad')).toHaveCount(1);
  });
  await test.step('accepted by a double click, not paid', async () => {
    await detail.article.getByRole('button', { name: moves.to.DITERIMA }).dblclick();
    await expect(page.getByText('Status menjadi Diterima.')).toBeVisible();
    await expect(detail.article.getByRole('button', { name: moves.to.LUNAS })).toBeVisible();
    await expect(page.getByText('Status menjadi Lunas.')).toBeHidden();
  });
  await test.step('payment is asked about first', async () => {
    // The buttons rest for a moment after a move.
    await page.waitForTimeout(700);
    await detail.article.getByRole('button', { name: moves.to.LUNAS }).click();
    const question = moves.title.replace('{{state}}', 'Lunas');
    await expect(page.getByRole('dialog', { name: question })).toBeVisible();
  });
});

test('a number is replaced by typing, and refused where it cannot be read', async ({ open }) => {
  const page = await open('edition', true);
  const form = exhibitorForm(page);
  await goTo(page, '/exhibitors/new');
  await form.type('name', 'CV Sekar Jagad');
  await form.type('capital', 'Rp 240.000,00');
  await page.keyboard.press('Tab');
  await expect(form.field('capital')).toHaveValue('240.000');
  await form.field('capital').click();
  await page.keyboard.type('900000');
  await page.keyboard.press('Tab');
  await expect(form.field('capital')).toHaveValue('900.000');
  await form.field('capital').fill('-5juta');
  await form.expectNote('capital', id.common.number.whole);
  await form.save();
  await expect(form.field('capital')).toBeFocused();
  await expect(form.field('capital')).toHaveValue('-5juta');
});
