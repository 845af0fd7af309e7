import { expect, type Page } from '@playwright/test';
import { test } from '../fixtures/app.ts';
import type { CoreClient } from '../fixtures/core-client.ts';
import { addExhibitor, addLine } from '../fixtures/fair.ts';
import { goTo, openSection } from '../pages/shell.ts';
import { id } from '../pages/words.ts';

/** What somebody could type, paste or import as a name; core drops characters that turn text. */
const typed = [
  '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>',
  '🧵🪡 Batik 👩🏽‍🎨 Ibu Siti 🇮🇩',
  'مركز الحرف اليدوية \u202Eأصيل\u202C',
  'Perajin'.repeat(15).slice(0, 100),
  '"; DROP TABLE exhibitor; -- {{constructor.constructor("window.hacked=1")()}}',
] as const;

async function addHostile(core: CoreClient) {
  const made = [];
  for (const [index, name] of typed.entries()) {
    const exhibitor = await addExhibitor(
      core,
      { name, fasciaName: name.slice(0, 40), address: name },
      `A-A-5${index}`,
    );
    const line = await addLine(core, exhibitor, { name });
    await core.declarations.approve({ productId: line.id });
    const badge = await core.badges.issue({ exhibitorId: exhibitor.id });
    const facts = `${name} ${name}`;
    const finding = await core.findings.raise({
      exhibitorId: exhibitor.id,
      productId: line.id,
      severity: 'yellow',
      facts,
      labelText: name,
    });
    made.push({ name: exhibitor.name, exhibitor, line, badge, finding });
  }
  return made;
}

/** Neither the page nor its content is wider than the window of 1366 × 768. */
async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const over = await page.evaluate(() => {
    const wide = [
      document.documentElement,
      ...document.querySelectorAll('#content, #content > *, #content aside'),
    ];
    return wide.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.outerHTML);
  });
  expect(
    over.map((html) => html.slice(0, 200)),
    where,
  ).toEqual([]);
}

test('hostile names are shown as typed and break nothing', async ({
  prepare,
  open,
  pageErrors,
}) => {
  const made = await prepare(addHostile);
  const page = await open('edition', true);
  const main = page.getByRole('main');
  const names = made.map(({ name }) => name);
  expect(names[0]).toBe(typed[0]);

  await test.step('in the lists', async () => {
    for (const section of ['exhibitors', 'products', 'findings', 'badges', 'booths'] as const) {
      await openSection(page, section);
      for (const name of names) {
        await expect(main.getByRole('grid').getByText(name, { exact: true }).first()).toBeVisible();
      }
      await expectNoSidewaysScroll(page, section);
    }
  });
  await test.step('in the details', async () => {
    for (const { name, exhibitor, line, badge, finding } of made) {
      const pages: [string, string][] = [
        [`/exhibitors/${exhibitor.id}`, name],
        [`/exhibitors/${exhibitor.id}/edit`, `Ubah ${name}`],
        [`/products/${line.id}`, name],
        [`/products/${line.id}?edit=1`, id.products.editTitle],
        [`/findings/${finding.id}`, finding.number],
        [`/badges/${badge.serial}`, badge.serial],
        [`/verify?code=${badge.serial}`, id.verify.title],
      ];
      for (const [path, title] of pages) {
        await goTo(page, path);
        await expect(main.getByRole('heading').filter({ hasText: title }).first()).toBeVisible();
        await expect(main.getByText(name).or(main.locator('input')).first()).toBeVisible();
        await expectNoSidewaysScroll(page, `${path} ${name.slice(0, 20)}`);
      }
    }
  });
  await test.step('in the search and the palette', async () => {
    await openSection(page, 'exhibitors');
    for (const name of names) {
      await page.getByRole('searchbox').fill(name);
      await expect(main.getByRole('grid').getByRole('row')).toHaveCount(2);
      await expect(main.getByRole('grid').getByText(name, { exact: true })).toBeVisible();
    }
    await page.keyboard.press('Control+k');
    await page.keyboard.type('<img');
    await expect(page.getByRole('option').first()).toContainText('onerror');
    await page.keyboard.press('Escape');
  });
  await test.step('and none of them ran', async () => {
    expect(await page.evaluate(() => Reflect.has(window, 'hacked'))).toBe(false);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });
  expect(pageErrors).toEqual([]);
});
