import { expect, type Page } from '@playwright/test';
import { pick, tabTo, typeInto } from './keyboard.ts';
import { id } from './words.ts';

const { fields } = id.exhibitors;

/** The registration form, as a desk fills it: by keyboard, in the order of the page. */
export function exhibitorForm(page: Page) {
  const field = (name: keyof typeof fields) =>
    page.getByRole('textbox', { name: new RegExp(`^${fields[name]}( \\(|$)`) });
  const booth = page.getByRole('combobox', { name: fields.booth, exact: true });
  return {
    field,
    type: (name: keyof typeof fields, text: string) => typeInto(page, field(name), text),
    async retype(name: keyof typeof fields, text: string): Promise<void> {
      await field(name).selectText();
      await page.keyboard.type(text);
    },
    /** The note below a field, read with it. */
    async expectNote(name: keyof typeof fields, note: string): Promise<void> {
      await expect(field(name)).toHaveAccessibleDescription(new RegExp(note));
    },
    async choose(name: 'type' | 'category', label: string): Promise<void> {
      const select = page.getByRole('combobox', { name: new RegExp(`^${fields[name]}`) });
      await tabTo(page, select);
      await page.keyboard.type(label);
      await expect(select.locator('option:checked')).toHaveText(label);
    },
    takeBooth: (code: string) => pick(page, booth, code, code),
    similar: page.getByRole('status').filter({ hasText: id.exhibitors.similar.title }),
    save: () => page.keyboard.press('Control+Enter'),
  };
}
