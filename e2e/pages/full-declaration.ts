import { expect, type Page } from '@playwright/test';
import { arrowTo, pick, tabTo, typeInto } from './keyboard.ts';
import { id } from './words.ts';

const { products } = id;
const { step, permit } = products;
const { sign } = id.versions;

/** The parts of a declaration beside its basics, and its signature, by keyboard alone. */
export function fullDeclaration(page: Page) {
  const section = (name: string) => page.getByRole('region', { name, exact: true });
  const press = async (name: string) => {
    await tabTo(page, page.getByRole('button', { name, exact: true }));
    await page.keyboard.press('Enter');
  };
  const dialog = page.getByRole('dialog', { name: sign.title });
  const box = (name: string) => dialog.getByRole('textbox', { name: new RegExp(`^${name}`) });
  const choose = async (name: RegExp, label: string) => {
    const select = page.getByRole('combobox', { name });
    await tabTo(page, select);
    await page.keyboard.type(label);
    await expect(select.locator('option:checked')).toHaveText(label);
  };
  const day = async (label: string, iso: string) => {
    const field = section(products.sections.permits).getByLabel(label);
    await tabTo(page, field);
    await field.fill(iso);
  };
  return {
    index: page.getByRole('navigation', { name: products.index.label }),
    text: page.getByRole('region', { name: sign.text }),
    question: (text: string) => page.getByRole('combobox', { name: text }),
    /** From wherever the keyboard is, part by part. */
    async goTo(name: keyof typeof products.sections): Promise<void> {
      const wanted = section(products.sections[name]);
      for (let part = 0; part < 10; part += 1) {
        if (await wanted.evaluate((node) => node.contains(document.activeElement))) {
          return;
        }
        await page.keyboard.press('Alt+PageDown');
      }
      throw new Error(`The keyboard did not reach ${name}`);
    },
    async addStep(name: string, place: string, who: string): Promise<void> {
      await press(step.add);
      await typeInto(page, page.getByRole('textbox', { name: `1. ${step.step}` }), name);
      await pick(page, page.getByRole('combobox', { name: step.place }), place, 'Kota Pekalongan');
      await typeInto(page, page.getByRole('textbox', { name: step.who }), who);
      await typeInto(page, page.getByRole('textbox', { name: step.hours }), '60');
      const essential = page.getByRole('checkbox', { name: step.essential });
      await tabTo(page, essential);
      await page.keyboard.press('Space');
      await expect(essential).toBeChecked();
    },
    answer: (question: string, label: string) =>
      choose(new RegExp(`^${question.replace('?', '\\?')}`), label),
    async addPermit(kind: string, number: string): Promise<void> {
      await press(permit.add);
      await choose(new RegExp(`^${permit.type}`), kind);
      await typeInto(page, page.getByRole('textbox', { name: permit.number, exact: true }), number);
    },
    markColour: (colour: string) => choose(new RegExp(`^${permit.colour}`), colour),
    async checkPermit(name: string, verdict: string): Promise<void> {
      await press(permit.checkOf.replace('{{name}}', name));
      const check = page.getByRole('dialog', { name: permit.checkTitle });
      await arrowTo(page, check, check.getByRole('radio', { name: verdict }));
      await press(permit.check);
    },
    async permitDays(from: string, to: string): Promise<void> {
      await day(permit.issuedOn, from);
      await day(permit.expiresOn, to);
    },
    async openSigning(): Promise<void> {
      await press(sign.action);
      await expect(box(sign.signer)).toBeFocused();
    },
    async hash(): Promise<string> {
      return ((await dialog.locator('code').textContent()) ?? '').trim();
    },
    async signTyped(name: string, role: string, reason: string): Promise<void> {
      await typeInto(page, box(sign.signer), name);
      await typeInto(page, box(sign.role), role);
      const ways = dialog.getByRole('radiogroup', { name: sign.method });
      await arrowTo(page, ways, ways.getByRole('radio', { name: sign.typed }));
      await typeInto(page, box(sign.consent), name);
      await typeInto(page, box(sign.why), reason);
      await press(sign.confirm);
      await expect(dialog).toBeHidden();
    },
  };
}
