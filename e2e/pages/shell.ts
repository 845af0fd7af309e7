import { expect, type Page } from '@playwright/test';
import { id, words } from './words.ts';

export type Section = keyof typeof id.app.nav;

/** What stays around every page once somebody is signed in. */
export function navigation(page: Page) {
  return page.getByRole('navigation');
}

export async function openSection(page: Page, section: Section, language: 'id' | 'en' = 'id') {
  await navigation(page)
    .getByRole('link', { name: words(language).app.nav[section] })
    .click();
  await expect(page.locator('#content')).toHaveAttribute(
    'data-section',
    section === 'home' ? '' : section,
  );
}

/** A page by its address, as a link inside of the app leads there. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, path);
}

/** Ctrl+K: a page, an exhibitor or an act from one line. */
export async function command(page: Page, typed: string): Promise<void> {
  await expect(navigation(page)).toBeVisible();
  await page.keyboard.press('Control+k');
  const line = page.getByRole('combobox', { name: id.app.palette.title });
  await expect(line).toBeFocused();
  await page.keyboard.type(typed);
  await expect(page.getByRole('option').first()).toContainText(typed);
  await page.keyboard.press('Enter');
}

export async function signOut(page: Page, language: 'id' | 'en' = 'id'): Promise<void> {
  await page.getByRole('button', { name: words(language).app.signOut }).click();
  await expect(page.getByRole('heading', { name: words(language).session.title })).toBeVisible();
}

/** On the sign-in screen: the person's card, then the PIN. */
export async function signIn(page: Page, person: { name: string; pin: string }): Promise<void> {
  const card = page.getByRole('radio', { name: person.name });
  const pin = page.getByLabel(id.session.pin, { exact: false });
  await card.click();
  await expect(pin).toBeFocused();
  await page.keyboard.type(person.pin);
  await page.keyboard.press('Enter');
  await expect(navigation(page)).toBeVisible();
}
