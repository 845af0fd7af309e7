import { expect, test } from '../fixtures/app.ts';
import type { CoreClient } from '../fixtures/core-client.ts';
import { decodeQrCodes, missingQrTools } from '../fixtures/decode-qr.ts';
import { addExhibitor, addLine } from '../fixtures/fair.ts';
import { savedFile } from '../fixtures/saved-file.ts';
import { badgesPage } from '../pages/badges.ts';
import { openSection } from '../pages/shell.ts';
import { verifyPage } from '../pages/verify.ts';
import { id } from '../pages/words.ts';

async function addReady(core: CoreClient, name: string, booth: string): Promise<void> {
  const exhibitor = await addExhibitor(core, { name }, booth);
  const line = await addLine(core, exhibitor, { name: `Kain panjang ${name}` });
  await core.declarations.approve({ productId: line.id });
}

const missing = missingQrTools();
test.skip(
  missing.length > 0,
  `The paper cannot be read here, not installed: ${missing.join(', ')}`,
);

test('badges are issued, printed, read from paper, verified and revoked', async ({
  prepare,
  open,
  running,
  pageErrors,
}, testInfo) => {
  await prepare(async (core) => {
    await addReady(core, 'Batik Kudus Menara', 'A-A-21');
    await addReady(core, 'Batik Cirebon Mega Mendung', 'A-A-22');
    await addExhibitor(core, { name: 'Rotan Trangsan Makmur' }, 'A-A-23');
  });
  const page = await open('edition', true);
  const badges = badgesPage(page);
  const verify = verifyPage(page);
  const pdf = testInfo.outputPath('lencana.pdf');
  await openSection(page, 'badges');

  await test.step('all that are ready, and why the other one is not', async () => {
    await badges.issueReady();
    await expect(badges.issued(2)).toContainText('Rotan Trangsan Makmur');
    await expect(badges.issued(2)).toContainText('Belum ada lini produk yang disetujui');
    await page.keyboard.press('Escape');
    await expect(badges.issued(2)).toBeHidden();
    await expect(badges.rows.filter({ hasText: 'Aktif' })).toHaveCount(2);
  });
  await test.step('printed as one PDF, saved where it is wanted', async () => {
    await badges.print('a4x4', 2);
    await badges.waitForPdf();
    // A window that was closed too early has not lost it.
    await page.reload();
    await badges.waitForPdf();
    await savedFile(page, running.app?.electron ?? null, pdf, badges.savePdf);
    await expect(page.getByText(/PDF tersimpan sebagai .*\.pdf/)).toBeVisible();
    await expect(badges.rows.filter({ hasText: '1×' })).toHaveCount(2);
  });
  const codes = await test.step('both codes are read from the paper', async () => {
    const texts = await decodeQrCodes(pdf);
    expect(texts).toHaveLength(2);
    expect(texts.every((text) => text.startsWith('ASLI1:'))).toBe(true);
    return texts;
  });
  await test.step('what the paper says is valid', async () => {
    await openSection(page, 'verify');
    for (const code of codes) {
      await verify.paste(code);
      await verify.expectVerdict('valid');
    }
    await expect(page.getByText('Tanda tangan di dalam kode')).toBeVisible();
    await expect(page.getByRole('main')).toContainText(/Batik (Kudus|Cirebon)/);
  });
  await test.step('a changed letter is not', async () => {
    const [code = ''] = codes;
    const last = code.endsWith('0') ? '1' : '0';
    await verify.paste(code.slice(0, -1) + last);
    await verify.expectVerdict('invalid');
  });
  await test.step('revoked: the same paper says so, with the reason', async () => {
    const [code = ''] = codes;
    await verify.paste(code);
    await verify.expectVerdict('valid');
    await page.getByRole('link', { name: id.verify.openBadge }).click();
    await badges.revoke('Lencana dipindah ke stan lain');
    await expect(page.getByText(id.badges.revoked)).toBeVisible();
    await openSection(page, 'verify');
    await verify.paste(code);
    await verify.expectVerdict('revoked');
    await expect(verify.verdict).toContainText('Alasan: Lencana dipindah ke stan lain');
  });
  expect(pageErrors).toEqual([]);
});
