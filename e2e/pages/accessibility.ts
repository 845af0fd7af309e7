import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** Nothing on the page is still being fetched or moving. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"], .animate-pulse, .animate-spin')).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** What a machine can tell about WCAG 2.2 AA: one line for each rule and element that breaks it. */
export async function violations(page: Page): Promise<string[]> {
  await settled(page);
  const builder = new AxeBuilder({ page }).withTags(standards);
  // The desktop app can open no second page, in which axe would otherwise finish its work.
  const { violations: found } = await builder.setLegacyMode().analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) ${target}: ${failureSummary}`),
  );
}
