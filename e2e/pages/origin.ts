import { expect, type Page } from '@playwright/test';
import { pick, tabTo, typeInto } from './keyboard.ts';
import { id } from './words.ts';

const { fields, sections } = id.origin;

/** The what-if of a line's origin, by keyboard alone. */
export function originPage(page: Page) {
  const card = (title: string) => page.getByRole('region', { name: title, exact: true });
  const numbered = (name: string, row: number) =>
    page.getByRole('textbox', { name: `${row}. ${name}`, exact: true });
  return {
    verdict: card(sections.class),
    disclosure: card(sections.disclosure),
    asean: card(sections.asean),
    unknowns: card(sections.unknowns),
    result: page.getByRole('region', { name: id.origin.resultLabel }),
    entry: (name: keyof typeof fields) => page.getByLabel(fields[name], { exact: true }),
    /** By its first letters; a blank would open the list. */
    async choose(name: keyof typeof fields, typed: string, label: string): Promise<void> {
      const select = page.getByRole('combobox', { name: fields[name], exact: true });
      await tabTo(page, select);
      await page.keyboard.type(typed);
      await expect(select.locator('option:checked')).toHaveText(label);
    },
    pick: (name: keyof typeof fields, typed: string, entry: string) =>
      pick(page, page.getByRole('combobox', { name: fields[name], exact: true }), typed, entry),
    type: (name: keyof typeof fields, text: string) =>
      typeInto(page, page.getByLabel(fields[name], { exact: true }), text),
    material: (row: number, text: string) => typeInto(page, numbered(fields.name, row), text),
    step: (row: number, text: string) => typeInto(page, numbered(fields.step, row), text),
    async markEssential(row: number): Promise<void> {
      await tabTo(page, page.getByRole('checkbox', { name: fields.essential }).nth(row - 1));
      await page.keyboard.press('Space');
    },
  };
}
