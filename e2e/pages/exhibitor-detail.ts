import { expect, type Page } from '@playwright/test';
import { tabTo } from './keyboard.ts';
import { goTo } from './shell.ts';
import { id } from './words.ts';

const text = id.exhibitors;

/** One exhibitor beside the list. */
export function exhibitorDetail(page: Page, name: string) {
  const article = page.getByRole('article', { name });
  const section = (title: string) => article.getByRole('region', { name: title });
  return {
    article,
    booths: section(text.detail.booths),
    badge: section(text.detail.badge),
    findings: section(text.detail.findings),
    async open(exhibitorId: string): Promise<void> {
      await goTo(page, `/exhibitors/${exhibitorId}`);
      await expect(article).toBeVisible();
    },
    async move(to: keyof typeof text.moves.to): Promise<void> {
      await tabTo(page, article.getByRole('button', { name: text.moves.to[to] }));
      await page.keyboard.press('Enter');
    },
    async openLines(): Promise<void> {
      const first = article.getByRole('tab', { name: text.detail.overview });
      await tabTo(page, first);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      const lines = article.getByRole('tab', { name: text.detail.lines });
      await expect(lines).toHaveAttribute('aria-selected', 'true');
    },
    addLine: article.getByRole('link', { name: text.detail.addLine }),
  };
}
