import { expect, type Page } from '@playwright/test';
import { id } from './words.ts';

type Verdict = keyof typeof id.verify.verdicts;

/** One field; the verdict first. */
export function verifyPage(page: Page) {
  const field = page.getByRole('textbox', { name: id.verify.field });
  const verdict = page.locator('[data-verdict]');
  return {
    field,
    verdict,
    /** Pasted as a whole, as from another program. */
    async paste(code: string): Promise<void> {
      await field.selectText();
      await page.keyboard.insertText(code);
      await page.keyboard.press('Enter');
    },
    async expectVerdict(expected: Verdict): Promise<void> {
      await expect(verdict).toHaveAttribute('data-verdict', expected);
      await expect(verdict).toContainText(id.verify.verdicts[expected].word);
    },
  };
}
