import { expect, test } from '../fixtures/app.ts';
import { addStaff, staff } from '../fixtures/fair.ts';
import { rina } from '../fixtures/person.ts';
import { arrowTo, typeInto } from '../pages/keyboard.ts';
import { navigation, signIn, signOut } from '../pages/shell.ts';
import { id } from '../pages/words.ts';

test('people sign in by PIN, one after the other', async ({ prepare, open, pageErrors }) => {
  await prepare((core) => addStaff(core, 'desk'));
  const page = await open('edition', false);
  const who = page.getByRole('radiogroup', { name: id.session.who });
  const pin = page.getByLabel(id.session.pin, { exact: false }).first();

  await test.step('a wrong PIN is said and costs nothing but another try', async () => {
    await arrowTo(page, who, page.getByRole('radio', { name: rina.name }));
    await typeInto(page, pin, '654321');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('Nama atau PIN tidak cocok.');
    await expect(pin).toBeFocused();
    await expect(pin).toHaveValue('');
    await expect(navigation(page)).toBeHidden();
  });
  await test.step('the right PIN opens the app', async () => {
    await page.keyboard.type(rina.pin);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: id.home.title })).toBeVisible();
    await expect(page.getByText(`Masuk sebagai ${rina.name}, Administrator`)).toBeAttached();
  });
  await test.step('signing out leaves nothing open, also after a reload', async () => {
    await signOut(page);
    await page.reload();
    await expect(page.getByRole('heading', { name: id.session.title })).toBeVisible();
    await expect(navigation(page)).toBeHidden();
  });
  await test.step('the next person sees what their role offers', async () => {
    await signIn(page, staff.desk);
    await expect(
      page.getByText(`Masuk sebagai ${staff.desk.name}, Meja registrasi`),
    ).toBeAttached();
    await expect(page.getByRole('link', { name: id.home.quick.newExhibitor })).toBeVisible();
    await expect(page.getByRole('link', { name: id.home.quick.newFinding })).toBeHidden();
  });
  expect(pageErrors.filter((error) => !error.includes('status of 401'))).toEqual([]);
});
