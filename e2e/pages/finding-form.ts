import { expect, type Page } from '@playwright/test';
import { arrowTo, pick, tabTo, typeInto } from './keyboard.ts';
import { id } from './words.ts';

const text = id.findings.form;

/** Recording a finding at a booth: by keyboard, but for the photo. */
export function findingForm(page: Page) {
  const group = (name: string) => page.getByRole('radiogroup', { name: new RegExp(`^${name}`) });
  return {
    about: (booth: string, name: string) =>
      pick(
        page,
        page.getByRole('combobox', { name: new RegExp(`^${text.exhibitor}`) }),
        booth,
        name,
      ),
    line: (name: string) =>
      arrowTo(page, group(text.line), group(text.line).getByRole('radio', { name })),
    facts: (seen: string) =>
      typeInto(page, page.getByRole('textbox', { name: new RegExp(`^${text.facts}`) }), seen),
    labelText: (label: string) =>
      typeInto(page, page.getByRole('textbox', { name: text.labelText }), label),
    async kind(label: string): Promise<void> {
      const select = page.getByRole('combobox', { name: text.kind });
      await tabTo(page, select);
      await page.keyboard.type(label);
      await expect(select.locator('option:checked')).toHaveText(label);
    },
    async photo(name: string, bytes: Buffer): Promise<void> {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: id.photos.add }).click();
      await (await chooser).setFiles({ name, mimeType: 'image/jpeg', buffer: bytes });
      await expect(page.getByRole('button', { name: 'Perbesar foto 1' })).toBeVisible();
    },
    async severity(label: string): Promise<void> {
      const severities = page.getByRole('radiogroup', { name: text.severity, exact: true });
      await arrowTo(page, severities, severities.getByRole('radio', { name: label }));
    },
    save: () => page.keyboard.press('Control+Enter'),
  };
}
