import { expect, type Page } from '@playwright/test';
import { id } from './words.ts';

const text = id.findings;

/** One finding beside the list. */
export function findingDetail(page: Page) {
  const card = (title: string) => page.getByRole('region', { name: title, exact: true });
  return {
    facts: card(text.detail.facts),
    photos: card(text.detail.photos),
    decision: card(text.detail.decision),
    /** The main call: nothing is decided without a choice and its reason. */
    async decide(choice: string, reason: string): Promise<void> {
      await card(text.detail.decision).getByRole('button', { name: text.decide }).click();
      const asked = page.getByRole('dialog', { name: /^Keputusan atas temuan/ });
      const confirm = asked.getByRole('button', { name: text.decide });
      await confirm.click();
      await expect(asked.getByText(id.common.reasonMissing)).toBeVisible();
      await asked.getByRole('radio', { name: choice }).click();
      await asked.getByRole('textbox', { name: id.common.reason }).fill(reason);
      await confirm.click();
      await expect(asked).toBeHidden();
    },
  };
}
