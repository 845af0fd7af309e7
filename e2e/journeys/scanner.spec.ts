import { expect, type Page } from '@playwright/test';
import { test } from '../fixtures/app.ts';
import { addExhibitor, addLine } from '../fixtures/fair.ts';
import { scan } from '../pages/keyboard.ts';
import { goTo, openSection } from '../pages/shell.ts';
import { verifyPage } from '../pages/verify.ts';
import { id } from '../pages/words.ts';

/** A scan that a busy machine typed too slowly is taken for typing; people scan again, too. */
async function scanUntilSeen(page: Page, code: string): Promise<void> {
  await expect(async () => {
    await scan(page, code);
    await expect(page).toHaveURL(/#\/verify\?code=/, { timeout: 2_000 });
  }).toPass();
}

test('a scanned badge opens its verdict from any screen', async ({ prepare, open, pageErrors }) => {
  const { line, serial } = await prepare(async (core) => {
    const made = await addExhibitor(core, { name: 'Ulos Sianipar Balige' }, 'A-A-41');
    const approved = await addLine(core, made, { name: 'Ulos ragidup' });
    await core.declarations.approve({ productId: approved.id });
    const badge = await core.badges.issue({ exhibitorId: made.id });
    return { line: approved, serial: badge.serial };
  });
  const page = await open('edition', true);
  const verify = verifyPage(page);
  await expect(page.getByRole('heading', { name: id.home.title })).toBeVisible();

  await test.step('from home', async () => {
    await scanUntilSeen(page, serial);
    await verify.expectVerdict('valid');
    await expect(page.getByRole('main')).toContainText('Ulos Sianipar Balige');
  });
  await test.step('from a list whose search has the focus: nothing is left behind in it', async () => {
    await openSection(page, 'exhibitors');
    const search = page.getByRole('searchbox');
    await expect(search).toBeFocused();
    await scanUntilSeen(page, serial);
    await verify.expectVerdict('valid');
    await openSection(page, 'exhibitors');
    await expect(search).toHaveValue('');
  });
  await test.step('from the middle of a record', async () => {
    await goTo(page, `/products/${line.id}`);
    await expect(page.getByRole('heading', { level: 2, name: 'Ulos ragidup' })).toBeVisible();
    await scanUntilSeen(page, serial);
    await verify.expectVerdict('valid');
  });
  await test.step('on the verify screen itself, one after the other', async () => {
    await expect(verify.field).toBeFocused();
    await scan(page, 'INA26U-999999-9');
    await expect(verify.verdict).not.toHaveAttribute('data-verdict', 'valid');
    await scan(page, serial);
    await verify.expectVerdict('valid');
    await expect(verify.field).toBeFocused();
  });
  expect(pageErrors).toEqual([]);
});
