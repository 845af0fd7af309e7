import { basename } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { filled, id } from './words.ts';

const text = id.transfer;
type Kind = keyof typeof text.kinds;
type Outcome = keyof typeof text.counts;

/** The import screen: a sheet is chosen, tested and only then saved. */
export function transferPage(page: Page) {
  const counts = (region: string, outcome: Outcome) =>
    page
      .getByRole('region', { name: region })
      .getByText(text.counts[outcome], { exact: true })
      .locator('..');
  return {
    async choose(kind: Kind, file: string): Promise<void> {
      await page.getByRole('radio', { name: text.kinds[kind].name }).click();
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: id.common.chooseFile }).click();
      await (await chooser).setFiles(file);
      await expect(page.getByText(basename(file)).first()).toBeVisible();
    },
    /** What would happen, as the screen counts it before anything is saved. */
    async expectPlan(plan: Readonly<Record<Outcome, number>>): Promise<void> {
      for (const [outcome, n] of Object.entries(plan) as [Outcome, number][]) {
        await expect(counts(text.planned, outcome)).toHaveText(`${n} ${text.counts[outcome]}`);
      }
    },
    async expectSaved(saved: Readonly<Partial<Record<Outcome, number>>>): Promise<void> {
      await expect(page.getByText(text.done)).toBeVisible();
      for (const [outcome, n] of Object.entries(saved) as [Outcome, number][]) {
        await expect(counts(text.resulted, outcome)).toHaveText(`${n} ${text.counts[outcome]}`);
      }
    },
    /** Row numbers in the table of issues, once it is narrowed to one kind of issue. */
    async rowsWith(code: string): Promise<number[]> {
      await page.getByRole('combobox', { name: text.issues.filterCode }).selectOption(code);
      const rows = page.locator('tbody tr');
      const numbers = await rows.locator('td:first-child').allTextContents();
      return numbers.map(Number);
    },
    issueRow: (row: number) =>
      page.locator('tbody tr').filter({
        has: page.getByRole('cell', { name: String(row), exact: true }),
      }),
    tab: (name: string | RegExp) => page.getByRole('tab', { name }),
    column: (heading: string) => page.getByRole('combobox', { name: heading, exact: true }),
    recheck: () => page.getByRole('tabpanel').getByRole('button', { name: text.recheck }),
    async commit(rows: number): Promise<void> {
      await page.getByRole('button', { name: filled(text.commit, { n: rows }) }).click();
    },
    goOn: (kind: 'booths' | 'exhibitors') =>
      page.getByRole('button', { name: text.next[kind] }).click(),
    refused: () => page.getByRole('button', { name: text.refused }),
  };
}
