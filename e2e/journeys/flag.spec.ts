import { expect, test } from '../fixtures/app.ts';
import { addExhibitor, addLine, addStaff, staff } from '../fixtures/fair.ts';
import { exhibitorDetail } from '../pages/exhibitor-detail.ts';
import { findingDetail } from '../pages/finding-detail.ts';
import { findingForm } from '../pages/finding-form.ts';
import { command, openSection, signIn, signOut } from '../pages/shell.ts';
import { id } from '../pages/words.ts';

const name = 'Songket Pandai Sikek';

test('a red finding holds the badge back until it is decided', async ({
  prepare,
  open,
  pageErrors,
}) => {
  const songket = await prepare(async (core) => {
    await addStaff(core, 'inspector', 'supervisor');
    const made = await addExhibitor(core, { name, category: 'TENUN' }, 'A-A-12');
    const line = await addLine(core, made, { name: 'Selendang songket balapak' });
    await core.declarations.approve({ productId: line.id });
    return made;
  });
  const page = await open('edition', false);
  const exhibitor = exhibitorDetail(page, name);
  const finding = findingDetail(page);

  await test.step('the inspector finds the booth and records what is seen', async () => {
    await signIn(page, staff.inspector);
    await command(page, id.app.palette.newFinding);
    const form = findingForm(page);
    await form.about('A-A-12', name);
    await form.line('Selendang songket balapak');
    await form.facts('Label jahit di ujung kain bertuliskan Made in China, 24 helai di rak.');
    await form.labelText('MADE IN CHINA');
    await form.kind('Diduga salah asal');
    await form.photo('label.jpg', await page.screenshot({ type: 'jpeg', quality: 40 }));
    await form.severity('Merah: diduga kuat');
    await form.save();
  });
  await test.step('it reads as an allegation, with its photo', async () => {
    await expect(finding.facts).toContainText('Made in China');
    await expect(page.getByText(id.findings.notice)).toBeVisible();
    const photo = finding.photos.locator('img');
    const width = () => photo.evaluate((image: HTMLImageElement) => image.naturalWidth);
    await expect.poll(width).toBe(1366);
    await expect(finding.decision).toContainText('Keputusan diambil oleh koordinator.');
    await expect(finding.decision.getByRole('button', { name: id.findings.decide })).toBeHidden();
    await signOut(page);
  });
  await test.step('the badge is blocked, and the page says by what', async () => {
    await signIn(page, staff.supervisor);
    await exhibitor.open(songket.id);
    await expect(exhibitor.badge).toContainText('Masih ada temuan merah yang terbuka.');
    await expect(
      exhibitor.badge.getByRole('button', { name: id.exhibitors.detail.issue }),
    ).toBeHidden();
  });
  await test.step('the supervisor decides, with a reason', async () => {
    await exhibitor.findings.getByRole('link', { name: /Made in China/ }).click();
    await finding.decide(
      'Tidak terbukti',
      'Label itu milik plastik kemasan; kainnya ditenun sendiri.',
    );
    await expect(finding.decision).toContainText('Tidak terbukti');
    await expect(finding.decision).toContainText(staff.supervisor.name);
    await expect(finding.decision).toContainText('Label itu milik plastik kemasan');
  });
  await test.step('the badge can be issued now', async () => {
    await exhibitor.open(songket.id);
    await expect(exhibitor.badge).toContainText(id.exhibitors.detail.ready);
    await exhibitor.badge.getByRole('button', { name: id.exhibitors.detail.issue }).click();
    await expect(exhibitor.badge.getByRole('link', { name: /INA\d\dU-\d{6}-\w/ })).toBeVisible();
    await openSection(page, 'findings');
    await expect(page.getByRole('grid')).toContainText('Tidak terbukti');
  });
  expect(pageErrors).toEqual([]);
});
