import { expect, test } from '../fixtures/app.ts';
import { addExhibitor, addLine, addStaff, staff } from '../fixtures/fair.ts';
import { exhibitorDetail } from '../pages/exhibitor-detail.ts';
import { goTo, openSection, type Section, signIn } from '../pages/shell.ts';
import { id } from '../pages/words.ts';

const offered = [
  id.products.approve,
  id.products.return,
  id.products.approveGreen,
  id.products.edit,
  id.badges.issueReady,
  id.badges.print,
  id.badges.revoke,
  id.exhibitors.add,
  id.exhibitors.detail.edit,
  id.exhibitors.detail.issue,
  id.exhibitors.detail.addLine,
  id.booths.add,
  id.findings.record,
  id.findings.decide,
  id.people.add,
];

test('a viewer sees everything and is offered nothing that changes it', async ({
  prepare,
  open,
  pageErrors,
}) => {
  const { exhibitor, line, badge, finding } = await prepare(async (core) => {
    await addStaff(core, 'viewer');
    const made = await addExhibitor(core, { name: 'Tenun Troso Jepara' }, 'A-A-31');
    const approved = await addLine(core, made, { name: 'Blangket tenun troso' });
    await core.declarations.approve({ productId: approved.id });
    const waiting = await addLine(core, made, { name: 'Taplak meja troso' });
    const { serial } = await core.badges.issue({ exhibitorId: made.id });
    const raised = await core.findings.raise({
      exhibitorId: made.id,
      severity: 'yellow',
      facts: 'Label harga tanpa keterangan asal.',
    });
    return { exhibitor: made, line: waiting, badge: serial, finding: raised };
  });
  const page = await open('edition', false);
  await signIn(page, staff.viewer);
  const main = page.getByRole('main');
  const expectNoOffer = async () => {
    for (const name of offered) {
      const control = main.getByRole('button', { name, exact: true });
      await expect(control.or(main.getByRole('link', { name, exact: true }))).toHaveCount(0);
    }
  };

  await test.step('the lists', async () => {
    const sections: Section[] = ['exhibitors', 'booths', 'products', 'findings', 'badges'];
    for (const section of sections) {
      await openSection(page, section);
      await expect(main.getByRole('grid').getByRole('row').nth(1)).toBeVisible();
      await expectNoOffer();
    }
    await openSection(page, 'people');
    await expect(page.getByText(id.people.adminOnly)).toBeVisible();
    await expectNoOffer();
    await openSection(page, 'transfer');
    await expect(page.getByText(id.transfer.notYours)).toBeVisible();
  });
  await test.step('the records', async () => {
    await goTo(page, `/products/${line.id}`);
    await expect(page.getByRole('heading', { level: 2, name: 'Taplak meja troso' })).toBeVisible();
    await expectNoOffer();
    await exhibitorDetail(page, 'Tenun Troso Jepara').open(exhibitor.id);
    await expectNoOffer();
    await goTo(page, `/badges/${badge}`);
    await expect(page.getByRole('heading', { level: 2, name: badge })).toBeVisible();
    await expectNoOffer();
    await goTo(page, `/findings/${finding.id}`);
    await expect(page.getByText('Label harga tanpa keterangan asal.').last()).toBeVisible();
    await expectNoOffer();
  });
  expect(pageErrors).toEqual([]);
});
