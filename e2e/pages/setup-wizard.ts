import { expect, type Page } from '@playwright/test';
import { tabTo, typeInto } from './keyboard.ts';
import { words } from './words.ts';

export interface FirstRun {
  readonly edition: string;
  /** ISO days. */
  readonly starts: string;
  readonly ends: string;
  readonly person: { readonly name: string; readonly pin: string };
  readonly passphrase: string;
}

/** The four steps of the first run, by keyboard alone. */
export function setupWizard(page: Page, language: 'id' | 'en') {
  const text = words(language).setup;
  const field = (label: string) => page.getByRole('textbox', { name: label });
  const next = () => page.getByRole('button', { name: words(language).common.next });

  async function step(name: keyof typeof text.steps): Promise<void> {
    await expect(page.locator('[aria-current="step"]')).toContainText(text.steps[name]);
  }
  async function goOn(): Promise<void> {
    await tabTo(page, next());
    await page.keyboard.press('Enter');
  }
  return {
    step,
    goOn,
    async edition({ edition, starts, ends }: FirstRun): Promise<void> {
      const name = field(text.edition.name);
      await name.selectText();
      await page.keyboard.type(edition);
      // Written as ISO: the field takes that form too.
      await page.getByLabel(text.edition.starts).fill(starts);
      await page.getByLabel(text.edition.ends).fill(ends);
    },
    async person({ person }: FirstRun): Promise<void> {
      await expect(field(text.person.name)).toBeFocused();
      await page.keyboard.type(person.name);
      await typeInto(page, page.getByLabel(text.person.pin, { exact: false }).first(), person.pin);
      await typeInto(page, page.getByLabel(text.person.pinAgain), person.pin);
    },
    async passphrase(passphrase: string, again = passphrase): Promise<void> {
      const first = page.getByLabel(text.recovery.passphrase, { exact: false }).first();
      const second = page.getByLabel(text.recovery.again);
      await first.selectText();
      await page.keyboard.type(passphrase);
      await tabTo(page, second);
      await second.selectText();
      await page.keyboard.type(again);
    },
    async finish(): Promise<void> {
      await page.keyboard.press('Enter');
      await expect(page.getByRole('navigation')).toBeVisible();
    },
  };
}
