import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures/app.ts';
import { cutSheet } from '../fixtures/cut-sheet.ts';
import { savedFile } from '../fixtures/saved-file.ts';
import { openSection } from '../pages/shell.ts';
import { transferPage } from '../pages/transfer.ts';
import { id } from '../pages/words.ts';

/** Rows of the cut sheets that must raise each code, by the expectations of the whole edition. */
const exhibitorIssues = {
  'npwp-check-digit': [12],
  'nib-format': [28, 33],
  'number-damaged': [29],
  'region-unknown': [30],
  'duplicate-nib': [32],
  'phone-format': [34],
  'name-missing': [35],
  'booth-taken': [36],
};
const lineIssues = {
  'materials-sum': [17],
  'hs-format': [29],
  'gtin-check-digit': [30],
  'exhibitor-unknown': [33],
};

test('the three sheets come in through the screen', async ({
  signedIn: page,
  running,
  pageErrors,
}, testInfo) => {
  const transfer = transferPage(page);
  await openSection(page, 'transfer');

  await test.step('booths: nothing to object to', async () => {
    await transfer.choose('booths', cutSheet('stan.csv'));
    await transfer.expectPlan({ created: 41, updated: 0, unchanged: 0, skipped: 0 });
    await expect(page.getByText(id.transfer.issues.none)).toBeVisible();
    await transfer.commit(41);
    await transfer.expectSaved({ created: 41, skipped: 0 });
    await transfer.goOn('booths');
  });
  await test.step('exhibitors: a heading nobody knows is mapped by hand', async () => {
    await transfer.choose('exhibitors', cutSheet('peserta.csv'));
    await expect(page.getByText(id.transfer.mapping.missing)).toBeVisible();
    await transfer.column('Nama Usaha').selectOption('Perajin / Merek Dagang');
    await expect(page.getByText(id.transfer.mapping.changed)).toBeVisible();
    await transfer.recheck().click();
    await transfer.expectPlan({ created: 30, updated: 0, unchanged: 0, skipped: 6 });
  });
  await test.step('every issue is named by row, and its sentence says what to do', async () => {
    await transfer.tab(/^Masalah/).click();
    for (const [code, rows] of Object.entries(exhibitorIssues)) {
      expect(await transfer.rowsWith(code), code).toEqual(rows);
    }
    await transfer.rowsWith('number-damaged');
    const damaged = transfer.issueRow(29);
    await expect(damaged).toContainText('6,58461E+12');
    await expect(damaged).toContainText('Angka rusak oleh lembar kerja');
    await expect(damaged).toContainText('ketik ulang dari dokumen');
    await expect(damaged).toContainText('Ditolak');
    await transfer.rowsWith('region-unknown');
    await expect(transfer.issueRow(30)).toContainText('Kabupaten Purwakarta');
  });
  await test.step('what can be saved is saved, the rest comes back as a sheet', async () => {
    await transfer.commit(30);
    await transfer.expectSaved({ created: 30, skipped: 6 });
    const target = testInfo.outputPath('ditolak.csv');
    await savedFile(page, running.app?.electron ?? null, target, () => transfer.refused().click());
    const refused = await readFile(target, 'utf8');
    expect(refused.trim().split('\r\n')).toHaveLength(1 + 6);
    expect(refused).toContain('Pelangi Etnik Jaya 49');
    expect(refused).toContain('Angka rusak oleh lembar kerja');
    await transfer.goOn('exhibitors');
  });
  await test.step('product lines: refused rows and the lanes of the others', async () => {
    await transfer.choose('products', cutSheet('produk.csv'));
    await transfer.expectPlan({ created: 29, updated: 0, unchanged: 0, skipped: 4 });
    for (const [code, rows] of Object.entries(lineIssues)) {
      expect(await transfer.rowsWith(code), code).toEqual(rows);
    }
    await transfer.commit(29);
    await transfer.expectSaved({ created: 29, skipped: 4 });
    await page.getByRole('link', { name: id.transfer.next.products }).click();
    const lines = page.getByRole('grid', { name: id.products.title });
    // The riskiest first: the declaration that contradicts itself.
    await expect(lines.getByRole('row').nth(1)).toContainText('Kuning');
  });
  await test.step('the same file once more changes nothing', async () => {
    await openSection(page, 'transfer');
    await transfer.choose('booths', cutSheet('stan.csv'));
    await transfer.expectPlan({ created: 0, updated: 0, unchanged: 41, skipped: 0 });
    await expect(page.getByText(id.transfer.nothingToSave)).toBeVisible();
  });
  expect(pageErrors).toEqual([]);
});
