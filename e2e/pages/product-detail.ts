import { expect, type Page } from '@playwright/test';
import { id } from './words.ts';

const text = id.products;

/** One declaration beside the list of lines. */
export function productDetail(page: Page) {
  const card = (title: string) => page.getByRole('region', { name: title });
  const dialog = (title: string) => page.getByRole('dialog', { name: title });
  return {
    origin: card(id.origin.card.title),
    signals: card(text.sections.signals),
    versions: card(text.sections.versions),
    /** Found by typing in the list, opened by Enter. */
    async find(name: string): Promise<void> {
      await page.getByRole('searchbox').fill(name);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    },
    async tryChanges() {
      await page.getByRole('button', { name: id.tryLine.action }).click();
      await expect(page.getByRole('heading', { level: 1, name: id.tryLine.title })).toBeVisible();
      return {
        field: (name: keyof typeof text.fields) =>
          page.getByLabel(text.fields[name], { exact: true }),
        result: card(id.tryLine.resultLabel),
        group: (name: keyof typeof id.tryLine.groups) => card(id.tryLine.groups[name]),
      };
    },
    async approve(basis: keyof typeof text.bases): Promise<void> {
      await page.getByRole('button', { name: text.approve, exact: true }).click();
      const asked = dialog(text.approveTitle);
      await asked.getByRole('radio', { name: text.bases[basis] }).click();
      await asked.getByRole('button', { name: text.approve, exact: true }).click();
      await expect(asked).toBeHidden();
    },
    async giveBack(reason: string): Promise<void> {
      await page.getByRole('button', { name: text.return, exact: true }).click();
      const asked = dialog(text.returnTitle);
      await asked.getByRole('button', { name: text.return, exact: true }).click();
      await expect(asked.getByText(text.returnReasonMissing)).toBeVisible();
      await asked.getByRole('checkbox', { name: reason }).click();
      await asked.getByRole('button', { name: text.return, exact: true }).click();
      await expect(asked).toBeHidden();
    },
    async approveGreen(): Promise<void> {
      await page.getByRole('button', { name: text.approveGreen, exact: true }).click();
      const asked = dialog(text.approveGreenTitle);
      await asked.getByRole('button', { name: text.approveGreen, exact: true }).click();
      await expect(asked).toBeHidden();
    },
  };
}
