import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../testing/test-core.ts';

let core: TestCore;

const EXHIBITORS = [
  { name: 'Anyaman Rotan Cirebon', picName: 'Ibu Ani', picPhone: '081234567890' },
  { name: 'Menganyam Jaya', fasciaName: 'M-JAYA 100% asli', nib: null },
  { name: 'Batik "Truntum" & Co', picName: "D'Aniello" },
  { name: 'Perak_Celuk (Bali)' },
  { name: 'Tenun 🧵🪡🧶 Ikat' },
  { name: 'خط عربي للفنون' },
  { name: 'Café Ñandutí' },
  { name: 'OR NEAR AND NOT' },
  { name: '5% Kriya' },
] as const;

beforeAll(async () => {
  core = await openTestCore();
  for (const exhibitor of EXHIBITORS) {
    await core.client.exhibitors.create(exhibitor);
  }
  const { items } = await core.client.exhibitors.list({ search: 'rotan' });
  const booth = { code: 'B-C-43', hall: 'Hall B', block: 'C', number: '43' };
  const { id } = await core.client.booths.add(booth);
  await core.client.booths.assign({ boothId: id, exhibitorId: items[0]?.id ?? '' });
});
afterAll(async () => {
  await core.close();
  core.remove();
});

async function find(search: string): Promise<string[]> {
  const { items } = await core.client.exhibitors.list({ search });
  return items.map((item) => item.name);
}

const [ROTAN, MENGANYAM, BATIK, PERAK, TENUN, ARABIC, CAFE, OPERATORS, FIVE] = EXHIBITORS.map(
  ({ name }) => name,
) as [string, string, string, string, string, string, string, string, string];

describe('a search', () => {
  it.each([
    ['anyam', [ROTAN, MENGANYAM]],
    ['NYAMAN', [ROTAN]],
    ['rotan anyam', [ROTAN]],
    ['rotan jaya', []],
    ['0812-3456-7890', [ROTAN]],
    ['(0812) 34567890', [ROTAN]],
    ['3456-7890', [ROTAN]],
    ['B-C-43', [ROTAN]],
    ['cafe', [CAFE]],
    ['CAFÉ', [CAFE]],
    ['nanduti', [CAFE]],
    ['081234567', [ROTAN]],
    ['628123', [ROTAN]],
    ['b-c-43', [ROTAN]],
    ['ibu ani', [ROTAN]],
  ])('finds %s inside words', async (search, names) => expect(await find(search)).toEqual(names));

  it.each([
    ['ro', [ROTAN]],
    ['an', [ROTAN]],
    ['ci', [ROTAN]],
    ['ya', []],
    ['m', [MENGANYAM]],
    ['a r', [ROTAN]],
    ['b-', [ROTAN]],
  ])('finds %s, under three letters, at the start of words', async (search, names) =>
    expect((await find(search)).filter((name) => name !== OPERATORS)).toEqual(names),
  );

  it.each(['', ' ', '\t\n', '\u200f', '\0'])('for nothing (%j) is no search', async (search) =>
    expect(await find(search)).toHaveLength(EXHIBITORS.length),
  );

  it('finds in other scripts and in pictures', async () => {
    expect(await find('عربي')).toEqual([ARABIC]);
    expect(await find('\u202bعربي\u202c')).toEqual([ARABIC]);
    expect(await find('🧵')).toEqual([TENUN]);
    expect(await find('🧵🪡🧶')).toEqual([TENUN]);
    expect(await find('🦜')).toEqual([]);
  });
});

describe('signs that mean something to SQL, LIKE or FTS', () => {
  it.each([
    ['" OR 1=1 --', []],
    ["' OR '1'='1", []],
    ["'; DROP TABLE exhibitor; --", []],
    ['%', []],
    ['_', []],
    ['%%', []],
    ['__', []],
    ['\\', []],
    ['100%', [MENGANYAM]],
    ['5%', [FIVE]],
    ['5_', []],
    ['rak_cel', [PERAK]],
    ['rak%cel', []],
    ['rakxcel', []],
    ['"truntum"', [BATIK]],
    ['"', ['Batik "Truntum" & Co']],
    ["d'aniello", [BATIK]],
    ['NEAR(', []],
    ['NEAR(batik truntum)', []],
    ['OR', [OPERATORS]],
    ['near and', [OPERATORS]],
    ['batik OR rotan', []],
    ['*', []],
    ['bat*', []],
    ['name:batik', []],
    ['text : batik', []],
    ['^batik', []],
    ['-rotan', []],
    ['{text} : rotan', []],
    ['(bali)', [PERAK]],
    ['batik +', []],
    ['"""', []],
    ['""""""', []],
  ])('are only signs: %s', async (search, names) => expect(await find(search)).toEqual(names));

  it.each([
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 quotes', '"'.repeat(10_000)],
    ['5,000 words', 'batik '.repeat(1600)],
    ['a broken pair', `batik${'\ud83e'}`],
    ['a pair cut in two by the limit', `${'x'.repeat(199)}🧵`],
    ['a NUL inside', 'bat\0ik'],
  ])('and %s are taken calmly', async (_what, search) => {
    expect(await find(search)).not.toContain(PERAK);
  });

  it('never fail, whatever is typed', async () => {
    const signs = fc.constantFrom(...'"\'%_*^(){}:+-\\ab \0🧵é');
    const typed = fc.oneof(fc.string(), fc.string({ unit: signs }), fc.string({ unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(typed, async (search) => {
        expect(Array.isArray(await find(search.slice(0, 10_000)))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('refuse more than 10,000', async () => {
    await expect(find('a'.repeat(10_001))).rejects.toMatchObject({ code: 'INVALID' });
  });
});

describe('what is found', () => {
  it('follows the record: the old name is gone, the new one is there', async () => {
    const { id } = await core.client.exhibitors.create({ name: 'Ukiran Jepara' });
    await core.client.exhibitors.update({ id, name: 'Mebel Jati', picName: 'Pak Slamet' });
    expect(await find('ukiran')).toEqual([]);
    expect(await find('mebel')).toEqual(['Mebel Jati']);
    expect(await find('slamet')).toEqual(['Mebel Jati']);
  });

  it('follows the booth: released, it finds the exhibitor no more', async () => {
    const before = await core.client.exhibitors.list({ search: 'b-c-43' });
    const exhibitorId = before.items[0]?.id ?? '';
    const booths = await core.client.booths.list({ search: 'B-C-43' });
    await core.client.booths.release({ boothId: booths.items[0]?.id ?? '', exhibitorId });
    expect(await find('b-c-43')).toEqual([]);
  });

  it('survives a name made of signs', async () => {
    const names = ['%_%', '" OR "" = "', '*', "'; --"];
    for (const name of names) {
      await core.client.exhibitors.create({ name: `${name} hiasan` });
    }
    expect((await find('hiasan')).length).toBe(names.length);
  });
});
