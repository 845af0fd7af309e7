import { expect, type Page } from '@playwright/test';
import { test } from '../fixtures/app.ts';
import type { CoreClient } from '../fixtures/core-client.ts';
import { cutSheet } from '../fixtures/cut-sheet.ts';
import { addBooth, addExhibitor, addLine, addStaff } from '../fixtures/fair.ts';
import { violations } from '../pages/accessibility.ts';
import { goTo, openSection, signOut } from '../pages/shell.ts';
import { transferPage } from '../pages/transfer.ts';
import { filled, id, type Words, words } from '../pages/words.ts';

/** An address, and the heading that it leads to. */
type Route = readonly [path: string, heading: (text: Words) => string];

const sections: readonly Route[] = [
  ['/', (text) => text.home.title],
  ['/exhibitors', (text) => text.exhibitors.title],
  ['/exhibitors/new', (text) => text.exhibitors.newTitle],
  ['/booths', (text) => text.booths.title],
  ['/products', (text) => text.products.title],
  ['/products/new', (text) => text.products.newTitle],
  ['/origin', (text) => text.origin.title],
  ['/risk-day', (text) => text.riskDay.title],
  ['/risk-day?tab=regions', (text) => text.riskDay.title],
  ['/risk-day?tab=across', (text) => text.riskDay.title],
  ['/risk-day?tab=rules', (text) => text.riskDay.title],
  ['/findings', (text) => text.findings.title],
  ['/findings/new', (text) => text.findings.form.title],
  ['/badges', (text) => text.badges.title],
  ['/verify', (text) => text.verify.title],
  ['/transfer', (text) => text.transfer.title],
  ['/packs', (text) => text.packs.title],
  ['/packs/aturan-2026.2', (text) => text.packs.says.replace(' ({{n}})', '')],
  ['/people', (text) => text.people.title],
  ['/settings', (text) => text.settings.title],
  ['/no-such-page', (text) => text.app.notFound],
];

/** One record of every kind, with something to say about each. */
async function fillFair(core: CoreClient) {
  await addStaff(core, 'desk', 'viewer');
  await addBooth(core, 'A-A-70');
  const made = await addExhibitor(core, { name: 'Keramik Dinoyo', nib: '8120001234567' }, 'A-A-71');
  const good = await addLine(core, made, { name: 'Cangkir keramik', category: 'PERALATAN_RUMAH' });
  const other = await addExhibitor(core, { name: 'Keramik Plered' }, 'A-A-72');
  const odd = await addLine(core, other, {
    name: 'Piring keramik',
    stock: 2_000,
    gtin: '6901234567892',
    materials: [
      { name: 'tanah liat', country: 'ID', percent: 60 },
      { name: 'glasir', country: 'CN', percent: 40 },
    ],
  });
  // Nothing holds it back, so that the question before its approval can be asked.
  const waiting = await addLine(core, made, { name: 'Vas keramik', category: 'DEKORATIF' });
  await core.declarations.approve({ productId: good.id, basis: 'FISIK' });
  const { serial } = await core.badges.issue({ exhibitorId: made.id });
  const finding = await core.findings.raise({
    exhibitorId: other.id,
    productId: odd.id,
    severity: 'red',
    facts: 'Cap di bawah piring bertuliskan Jingdezhen.',
    kind: 'SALAH_ASAL',
    confidence: 'SEDANG',
    quantity: 40,
    price: 75_000,
  });
  const routes: readonly Route[] = [
    [`/exhibitors/${made.id}`, () => made.name],
    [
      `/exhibitors/${made.id}/edit`,
      (text) => filled(text.exhibitors.editTitle, { name: made.name }),
    ],
    [`/products/${good.id}`, () => good.name],
    [`/products/${odd.id}`, () => odd.name],
    [`/products/${odd.id}?edit=1`, (text) => text.products.editTitle],
    [`/products/${odd.id}?try=1`, (text) => text.tryLine.title],
    [`/products/new?exhibitorId=${made.id}`, (text) => text.products.newTitle],
    [`/origin?productId=${odd.id}`, (text) => text.origin.title],
    [`/findings/${finding.id}`, () => finding.number],
    [
      `/findings/new?exhibitorId=${other.id}&productId=${odd.id}`,
      ({ findings }) => findings.form.title,
    ],
    [`/badges/${serial}`, () => serial],
    [`/verify?code=${serial}`, (text) => text.verify.title],
    ['/verify?code=INA26U-000000-0', (text) => text.verify.title],
  ];
  return { routes, exhibitor: made.id, line: waiting.id, badge: serial, finding: finding.id };
}

async function switchTo(page: Page, language: 'id' | 'en'): Promise<void> {
  const name = language === 'id' ? 'Bahasa Indonesia' : 'English';
  await page.getByRole('button', { name }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

async function expectClean(page: Page, routes: readonly Route[]): Promise<void> {
  for (const language of ['id', 'en'] as const) {
    await switchTo(page, language);
    for (const [path, heading] of routes) {
      await goTo(page, path);
      const title = page.getByRole('main').getByRole('heading', { name: heading(words(language)) });
      await expect(title.first()).toBeVisible();
      expect.soft(await violations(page), `${path} (${language})`).toEqual([]);
    }
  }
}

test.describe('no barrier that axe knows', () => {
  // Every page, in both languages, one after the other.
  test.slow();

  test('before somebody is in: the first run and the sign-in', async ({ page }) => {
    for (const language of ['en', 'id'] as const) {
      await switchTo(page, language);
      expect.soft(await violations(page), `setup (${language})`).toEqual([]);
    }
    const text = id.setup;
    await page.getByRole('button', { name: id.common.next }).click();
    await page.getByRole('button', { name: id.common.next }).click();
    expect.soft(await violations(page), 'edition, with errors').toEqual([]);
    await page.getByLabel(text.edition.starts).fill('2027-03-31');
    await page.getByLabel(text.edition.ends).fill('2027-04-04');
    await page.getByRole('button', { name: id.common.next }).click();
    await page.getByRole('button', { name: id.common.next }).click();
    expect.soft(await violations(page), 'person, with errors').toEqual([]);
  });

  test('on every page of an empty fair', async ({ signedIn: page }) => {
    await expectClean(page, sections);
    await test.step('and what axe knows, it would say', async () => {
      await page
        .getByRole('main')
        .evaluate((main) => main.append(document.createElement('button')));
      expect(await violations(page)).toEqual([expect.stringContaining('button-name')]);
    });
  });

  test('on every page of a fair at work', async ({ prepare, open }) => {
    const { routes } = await prepare(fillFair);
    const page = await open('edition', true);
    await expectClean(page, [...sections, ...routes]);
    await switchTo(page, 'id');
    await signOut(page);
    expect.soft(await violations(page), 'sign-in').toEqual([]);
  });

  test('in what opens over a page', async ({ prepare, open }) => {
    const { exhibitor, line, badge, finding } = await prepare(fillFair);
    const page = await open('edition', true);
    const overlays: readonly (readonly [path: string, button: string])[] = [
      ['/people', id.people.add],
      ['/people', id.people.resetPin],
      ['/booths', id.booths.add],
      [`/exhibitors/${exhibitor}`, id.booths.assign],
      [`/exhibitors/${exhibitor}`, id.exhibitors.moves.to.DIBATALKAN],
      [`/products/${line}`, id.products.approve],
      [`/products/${line}`, id.products.return],
      [`/findings/${finding}`, id.findings.decide],
      ['/risk-day?date=2126-02-04', id.riskDay.commit],
      ['/badges', id.badges.issueReady],
      ['/badges', id.badges.print],
      [`/badges/${badge}`, id.badges.certificate],
      [`/badges/${badge}`, id.badges.revoke],
    ];
    await page.getByRole('button', { name: id.app.search }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect.soft(await violations(page), 'the palette').toEqual([]);
    await page.keyboard.press('Escape');
    for (const [path, name] of overlays) {
      await goTo(page, path);
      await page.getByRole('button', { name, exact: true }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect.soft(await violations(page), `${path} ${name}`).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    const tabs = [id.exhibitors.detail.lines, id.exhibitors.detail.history];
    for (const name of tabs) {
      await goTo(page, `/exhibitors/${exhibitor}`);
      await page.getByRole('tab', { name }).click();
      expect.soft(await violations(page), name).toEqual([]);
    }
    const transfer = transferPage(page);
    await openSection(page, 'transfer');
    await transfer.choose('exhibitors', cutSheet('peserta.csv'));
    for (const name of [/^Masalah/, /^Kolom/, /^Perubahan/, /^Contoh/]) {
      await transfer.tab(name).click();
      expect.soft(await violations(page), `import ${name}`).toEqual([]);
    }
  });
});
