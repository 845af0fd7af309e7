import { expect, type Locator, type Page } from '@playwright/test';

/** More than any form has controls; beyond it the keyboard does not get there. */
const mostSteps = 80;

/** Goes to a control as a person without a mouse does: by Tab, in the order of the page. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < mostSteps; step += 1) {
    if (await hasFocus(target)) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard did not reach ${target}`);
}

/** Goes to a field by Tab and types into it. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Goes to a choice of a group by Tab, then to the wanted one by the arrows. */
export async function arrowTo(page: Page, group: Locator, wanted: Locator): Promise<void> {
  const inside = group.locator('[role="radio"][tabindex="0"]');
  await tabTo(page, inside);
  for (let step = 0; step < mostSteps; step += 1) {
    if (await hasFocus(wanted)) {
      break;
    }
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Space');
  await expect(wanted).toBeChecked();
}

/** Types into a searching field and takes the entry that is left. */
export async function pick(page: Page, field: Locator, typed: string, entry: string) {
  await typeInto(page, field, typed);
  const first = page.getByRole('option').first();
  await expect(first).toContainText(entry);
  await expect(first).toHaveAttribute('data-highlighted');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(new RegExp(entry));
}

/** A hand scanner: the whole code within milliseconds, and Enter. */
export async function scan(page: Page, code: string): Promise<void> {
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
