import { expect, test } from '../fixtures/app.ts';
import { setupWizard } from '../pages/setup-wizard.ts';
import { words } from '../pages/words.ts';

const firstRun = {
  edition: 'Inacraft 2027',
  starts: '2027-03-31',
  ends: '2027-04-04',
  person: { name: 'Rina Wulandari', pin: '482913' },
  passphrase: 'perahu kuning lontar senja',
};

for (const language of ['id', 'en'] as const) {
  test(`a first start ends on the home page (${language})`, async ({ page, pageErrors }) => {
    const text = words(language);
    const wizard = setupWizard(page, language);
    const other = language === 'id' ? 'English' : 'Bahasa Indonesia';
    await test.step('the language is chosen first and read at once', async () => {
      await expect(page.getByRole('heading', { name: words('id').setup.title })).toBeVisible();
      await page.getByRole('radio', { name: text.setup.language[language] }).click();
      await expect(page.getByRole('heading', { name: text.setup.title })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('radio', { name: other })).not.toBeChecked();
      await wizard.goOn();
    });
    await test.step('the edition needs its days', async () => {
      await wizard.step('edition');
      await expect(page.getByRole('textbox', { name: text.setup.edition.name })).toBeFocused();
      await wizard.goOn();
      await expect(page.getByText(text.setup.required).first()).toBeVisible();
      await wizard.edition({ ...firstRun, ends: '2027-03-01' });
      await wizard.goOn();
      await expect(page.getByText(text.setup.endsBeforeStart)).toBeVisible();
      await page.getByLabel(text.setup.edition.ends).fill(firstRun.ends);
      await wizard.goOn();
    });
    await test.step('the first person and the PIN', async () => {
      await wizard.step('person');
      await wizard.person(firstRun);
      await wizard.goOn();
    });
    await test.step('the recovery passphrase is typed twice alike', async () => {
      await wizard.step('recovery');
      await wizard.passphrase(firstRun.passphrase, 'perahu kuning lontar fajar');
      await page.keyboard.press('Enter');
      await expect(page.getByText(text.setup.recovery.differs)).toBeVisible();
      await wizard.passphrase(firstRun.passphrase);
      await wizard.finish();
    });
    await test.step('home greets with the edition and what to do next', async () => {
      await expect(page.getByRole('heading', { name: text.home.title })).toBeVisible();
      await expect(page.getByText(firstRun.edition).first()).toBeVisible();
      await expect(page.getByText(firstRun.person.name).first()).toBeVisible();
      await expect(page.getByRole('link', { name: text.home.steps.booths })).toBeVisible();
      await expect(page.getByText(text.app.recoveryMissing)).toBeHidden();
    });
    expect(pageErrors).toEqual([]);
  });
}
