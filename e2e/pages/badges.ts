import { expect, type Page } from '@playwright/test';
import { filled, id } from './words.ts';

const text = id.badges;

/** Issuing, printing and taking back. */
export function badgesPage(page: Page) {
  const dialog = (title: string | RegExp) => page.getByRole('dialog', { name: title });
  const job = page.getByRole('status').filter({ hasText: /PDF/ });
  return {
    rows: page.getByRole('grid', { name: text.title }).getByRole('row'),
    job,
    async issueReady(): Promise<void> {
      await page.getByRole('button', { name: text.issueReady, exact: true }).click();
      const asked = dialog(text.issueReadyTitle);
      await asked.getByRole('button', { name: text.issueReady, exact: true }).click();
      await expect(asked).toBeHidden();
    },
    issued: (n: number) => dialog(filled(text.issued, { n })),
    async print(sheet: keyof typeof text.sheets, n: number): Promise<void> {
      await page.getByRole('button', { name: text.print, exact: true }).click();
      const asked = dialog(text.printTitle);
      await asked.getByRole('radio', { name: text.sheets[sheet] }).click();
      await asked.getByRole('button', { name: filled(text.start, { n }) }).click();
      await expect(asked).toBeHidden();
    },
    /** The job counts its pages while it runs, and offers the PDF once it is done. */
    async waitForPdf(): Promise<void> {
      await expect(job.or(page.getByRole('progressbar')).first()).toBeVisible();
      await expect(job).toContainText('PDF siap');
    },
    savePdf: () => job.getByRole('button', { name: text.job.save }).click(),
    async revoke(reason: string): Promise<void> {
      await page.getByRole('button', { name: text.revoke, exact: true }).click();
      const asked = dialog(/^Cabut INA/);
      await asked.getByRole('textbox', { name: id.common.reason }).fill(reason);
      await asked.getByRole('button', { name: text.revoke, exact: true }).click();
      await expect(asked.getByText(text.revokeCauseMissing)).toBeVisible();
      await asked.getByRole('radio', { name: text.revokeCauses.OTHER }).click();
      await asked.getByRole('button', { name: text.revoke, exact: true }).click();
      await expect(asked).toBeHidden();
    },
  };
}
