import { describe, expect, it } from 'vitest';
import { EMPTY_EXHIBITOR, PERSONAL_FIELDS } from '../exhibitors/exhibitor.ts';
import { declaredFields } from '../products/product.ts';

/** Words for what tells people apart, in either language. */
const PERSONAL = new Set(
  `pic nik phone telepon email address alamat passport paspor birth lahir gender sex kelamin age
  usia umur religion agama ethnicity suku owner pemilik person orang`.split(/\s+/),
);

/** Whether a word of a name such as `makerAge` is one of them. */
function isPersonal(name: string): boolean {
  return name.split(/(?=[A-Z])/).some((word) => PERSONAL.has(word.toLowerCase()));
}

describe('the facts that a rule may read', () => {
  it('name goods and how they are made, nobody', () => {
    const facts = Object.keys(declaredFields({ name: '', category: '' }));
    expect(facts.length).toBeGreaterThan(15);
    expect(facts.filter(isPersonal)).toEqual([]);
    expect(facts.filter((name) => (PERSONAL_FIELDS as readonly string[]).includes(name))).toEqual(
      [],
    );
  });

  it('would be caught where they named somebody', () => {
    const caught = Object.keys(EMPTY_EXHIBITOR).filter(isPersonal);
    expect(caught).toEqual(expect.arrayContaining([...PERSONAL_FIELDS, 'picAge', 'picRole']));
    for (const name of ['makerAge', 'ownerSex', 'jenisKelamin', 'sellerBirthDate']) {
      expect(isPersonal(name)).toBe(true);
    }
  });
});
