import { expect, type Page } from '@playwright/test';
import { arrowTo, pick, tabTo, typeInto } from './keyboard.ts';
import { id } from './words.ts';

const { fields, material } = id.products;

/** The declaration of a line, by keyboard alone. */
export function productForm(page: Page) {
  const box = (name: string) => page.getByRole('textbox', { name: new RegExp(`^${name}( \\(|$)`) });
  const combo = (name: string) =>
    page.getByRole('combobox', { name: new RegExp(`^${name}( \\(|$)`) });
  const field = (name: keyof typeof fields) => box(fields[name]);
  return {
    field,
    type: (name: keyof typeof fields, text: string) => typeInto(page, field(name), text),
    pick: (name: keyof typeof fields, typed: string, entry: string) =>
      pick(page, combo(fields[name]), typed, entry),
    async choose(name: keyof typeof fields, label: string): Promise<void> {
      const select = combo(fields[name]);
      await tabTo(page, select);
      await page.keyboard.type(label);
      await expect(select.locator('option:checked')).toHaveText(label);
    },
    async claim(label: string): Promise<void> {
      const group = page.getByRole('radiogroup', { name: new RegExp(`^${fields.claimedClass}`) });
      await arrowTo(page, group, group.getByRole('radio', { name: label }));
    },
    firstMaterial: (name: string) => typeInto(page, box(material.name).first(), name),
    async submit(): Promise<void> {
      await tabTo(page, page.getByRole('button', { name: id.products.saveAndSubmit }));
      await page.keyboard.press('Enter');
    },
  };
}
