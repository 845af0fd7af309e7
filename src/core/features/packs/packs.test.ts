import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import rulesJson from '../../../../resources/reference/rules-2026-2.json' with { type: 'json' };
import { clientAs } from '../../testing/client-as.ts';
import { acceptedExhibitor, HONEST_LINE } from '../../testing/ready-exhibitor.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { type Client, openTestCore, type TestCore } from '../../testing/test-core.ts';

type Rules = typeof rulesJson;

/** The shipped rules under another name, changed. */
function rulesPack(id: string, change: (pack: Rules) => Partial<Rules> = () => ({})): string {
  const pack = structuredClone(rulesJson);
  return JSON.stringify({ ...pack, id, ...change(pack) });
}

/** No rule but one, which every line meets. */
const heavy = (id: string, weight = 3) =>
  rulesPack(id, (pack) => ({
    rules: pack.rules
      .filter(({ code }) => code === 'used-clothing-hs')
      .map((rule) => ({
        ...rule,
        weight,
        needs: [],
        when: true,
        inputs: {},
        because: SAY,
      })) as never,
    tests: [
      { name: 'any', line: {}, expect: { codes: ['used-clothing-hs'], lane: 'yellow' } },
    ] as never,
  }));
const SAY = { id: 'Selalu.', en: 'Always.' };

let core: TestCore;
let client: Client;
let line: string;

beforeAll(async () => {
  core = await openTestCore();
  client = core.client;
  const exhibitorId = await acceptedExhibitor(client, 'Sanggar Paket');
  line = (await client.products.create({ ...HONEST_LINE, exhibitorId })).id;
});

afterAll(async () => {
  await core.close();
  core.remove();
});

async function importText(text: string | Uint8Array) {
  return client.packs.import({ fileId: await core.upload(text, 'paket.json') });
}

const activeRules = async () =>
  (await client.packs.list({})).items.filter(({ kind, active }) => kind === 'rules' && active);

describe('reference tables', () => {
  it('are shown to everyone with their day, source and licence', async () => {
    const viewer = await clientAs(core, 'viewer', 'Pembaca Tabel');
    const { items } = await viewer.packs.tables({});
    expect(items.map(({ id }) => id)).toEqual([
      'wilayah-2025.1',
      'hs-2022.1',
      'gs1-2026.1',
      'teknik-2026.1',
      'pengamatan-2026.1',
      'asal-2026.1',
      'izin-2026.1',
      'tanya-2026.1',
      'antar-lini-2026.1',
      'umpan-balik-2026.1',
    ]);
    expect(items[0]).toMatchObject({
      date: '2025-04-25',
      source: expect.stringContaining('idn-area-data'),
      licence: { en: expect.stringContaining('ODbL') },
    });
    expect(items[2]?.licence.en).toContain('no database right claimed');
  });
});

describe('a rule on answers', () => {
  it('names questions that are asked and answers that can be given', async () => {
    const asking = (question: string, answer: string) =>
      rulesPack(`aturan-${question}`, (pack) => ({
        rules: pack.rules.map((rule) =>
          rule.code === 'bought-finished'
            ? {
                ...rule,
                when: {
                  some: [
                    { var: 'answers' },
                    {
                      and: [
                        { '==': [{ var: 'question' }, question] },
                        { '==': [{ var: 'answer' }, answer] },
                      ],
                    },
                  ],
                },
              }
            : rule,
        ) as never,
        tests: pack.tests.filter(({ name }) => name === 'empty line'),
      }));
    const refused = async (text: string) => (await refusalOf(importText(text))).issues;
    const at = rulesJson.rules.findIndex(({ code }) => code === 'bought-finished');
    const issue = `rules/${at}/when pack-rule-broken`;
    expect(await refused(asking('tidak-ada', 'YA'))).toEqual([issue]);
    expect(await refused(asking('batik-wax', 'LILIN'))).toEqual([issue]);
    expect(await importText(asking('batik-wax', 'TANPA_MALAM'))).toMatchObject({ kind: 'rules' });
  });
});

describe('packs', () => {
  it('that came with the program are active until another is', async () => {
    const { items } = await client.packs.list({});
    const active = items.filter((item) => item.active).map(({ id, kind }) => [kind, id]);
    expect(active.slice(0, 3)).toEqual([
      ['rules', 'aturan-2026.2'],
      ['watchlist', 'pantau-2026.1'],
      ['registers', 'register-2026.1'],
    ]);
    expect(items.every(({ licence }) => licence?.id && licence.en)).toBe(true);
    const pack = await client.packs.get({ id: 'aturan-2026.2' });
    expect(pack.rules.length).toBeGreaterThan(15);
    expect(pack.rules[0]?.sentence.en).toContain('If the origin class claimed is A');
    expect(pack.rules[0]?.blocksApproval).toBe(true);
    expect(await refusalOf(client.packs.get({ id: 'tidak-ada' }))).toMatchObject({
      code: 'NOT_FOUND',
      data: { what: 'pack' },
    });
  });

  it('are read by everyone, changed by administrators alone', async () => {
    const fileId = await core.upload(rulesPack('aturan-x'), 'paket.json');
    for (const role of ['viewer', 'desk', 'inspector', 'supervisor'] as const) {
      const person = await clientAs(core, role);
      expect((await person.packs.list({})).items.length).toBeGreaterThan(2);
      for (const call of [
        person.packs.import({ fileId }),
        person.packs.activate({ id: 'aturan-2026.2' }),
      ]) {
        expect((await refusalOf(call)).code).toBe('FORBIDDEN');
      }
    }
  });

  it('come and go as files, byte for byte', async () => {
    const text = `\uFEFF${rulesPack('aturan-bulat').replaceAll(',"', ' ,\r\n "')}`;
    const made = await importText(text);
    expect(made).toMatchObject({ id: 'aturan-bulat', kind: 'rules', unchanged: false });
    const { fileId, fileName } = await client.packs.export({ id: 'aturan-bulat' });
    expect(fileName).toBe('rules-aturan-bulat.json');
    expect(Buffer.from(await core.download(fileId))).toEqual(Buffer.from(text));
    expect(await client.packs.import({ fileId })).toEqual({ ...made, unchanged: true });
    const other = await refusalOf(importText(rulesPack('aturan-bulat')));
    expect(other).toMatchObject({ code: 'NOT_ALLOWED', reasons: ['pack-id-taken'] });
    const shipped = await refusalOf(importText(heavy('aturan-2026.2')));
    expect(shipped.reasons).toEqual(['pack-id-taken']);
  });

  it.each<[string, () => string | Uint8Array, string]>([
    ['of 20 MB', () => new Uint8Array(20_000_000), 'file pack-too-large'],
    ['that is no JSON', () => 'nama;kelas', 'file pack-not-json'],
    [
      'from the future',
      () => rulesPack('aturan-besok', () => ({ date: '2999-01-01' })),
      'date pack-from-future',
    ],
    [
      'without tests',
      () => rulesPack('aturan-tanpa', () => ({ tests: [] })),
      'tests pack-without-tests',
    ],
    [
      'with an operator that does not exist',
      () => rulesPack('aturan-if').replace('{"==":', '{"if":'),
      'rules/0/when pack-rule-broken',
    ],
    [
      'with a rule that throws',
      () =>
        rulesPack('aturan-rusak')
          .replace('"needs":["hsHeading"]', '"needs":[]')
          .replace('{"==":[{"var":"hsHeading"},"6309"]}', '{"in":["6309",{"var":"hsHeading"}]}'),
      'tests/1 pack-test-failed',
    ],
  ])('%s are refused with where and why, and nothing stays', async (_, text, issue) => {
    const before = await client.packs.list({});
    const refusal = await refusalOf(importText(text()));
    expect(refusal.code).toBe('INVALID');
    expect(refusal.issues[0]).toBe(issue);
    expect(await client.packs.list({})).toEqual(before);
  });

  it('whose test fails name the test, what was expected and what came', async () => {
    const wrong = rulesPack('aturan-uji', (pack) => ({
      tests: [{ ...pack.tests[0], expect: { codes: ['used-clothing-hs'], lane: 'red' } }] as never,
    }));
    const { data } = await refusalOf(importText(wrong));
    expect((data as { issues: unknown }).issues).toEqual([
      {
        field: 'tests/0',
        code: 'pack-test-failed',
        values: {
          name: 'clean line',
          expected: 'used-clothing-hs / red',
          got: '- / green',
        },
      },
    ]);
  });
});

describe('a pack from elsewhere', () => {
  it('need not state a licence, and is shown without one', async () => {
    const id = 'aturan-tanpa-lisensi';
    await importText(heavy(id).replace(/"licence":\{[^}]*\},/, ''));
    expect(await client.packs.get({ id })).not.toHaveProperty('licence');
  });
});

describe('activating a pack', () => {
  it('scores every line again, in one go, and only one is ever active', async () => {
    await importText(heavy('aturan-berat'));
    expect(await client.packs.tryActivate({ id: 'aturan-berat' })).toMatchObject({
      lines: 1,
      changedLanes: 1,
      before: { green: 1, yellow: 0 },
      after: { green: 0, yellow: 1 },
    });
    expect((await client.products.get({ id: line })).lane).toBe('green');
    expect(await client.packs.activate({ id: 'aturan-berat' })).toEqual({
      rescored: 1,
      changedLanes: 1,
    });
    expect((await activeRules()).map(({ id }) => id)).toEqual(['aturan-berat']);
    expect(await client.products.get({ id: line })).toMatchObject({
      lane: 'yellow',
      score: 3,
      rulesVersion: 'aturan-berat',
    });
    const flagged = await client.products.list({ signal: 'used-clothing-hs' });
    expect(flagged.total).toBe(1);
    expect(await client.journal.rebuild({})).toEqual({ same: true, differs: [] });
  });

  it('goes back by activating the other one', async () => {
    expect(await client.packs.activate({ id: 'aturan-2026.2' })).toMatchObject({ changedLanes: 1 });
    expect(await client.products.get({ id: line })).toMatchObject({
      lane: 'green',
      signals: [],
      rulesVersion: 'aturan-2026.2',
    });
    expect((await activeRules()).map(({ id }) => id)).toEqual(['aturan-2026.2']);
    expect(await client.journal.rebuild({})).toEqual({ same: true, differs: [] });
  });

  it('of an unknown one changes nothing', async () => {
    const before = await client.packs.list({});
    const refusal = await refusalOf(client.packs.activate({ id: 'tidak-ada' }));
    expect(refusal).toMatchObject({ code: 'NOT_FOUND', data: { what: 'pack' } });
    expect(await client.packs.list({})).toEqual(before);
  });
});

describe('a rule that fails on a real line', () => {
  /** Passes its own tests, which all have a unit; the line has none. */
  const failing = rulesPack('aturan-gagal', (pack) => ({
    rules: pack.rules
      .filter(({ code }) => code === 'used-clothing-hs')
      .map((rule) => ({
        ...rule,
        needs: [],
        when: { in: [{ var: 'brand' }, ['X']] },
      })) as never,
    tests: [
      {
        name: 'a brand',
        line: { brand: 'X', hs: '1' },
        expect: { codes: ['used-clothing-hs'], lane: 'yellow' },
      },
    ] as never,
  }));

  it('makes it yellow and raises an alarm until the rule is mended', async () => {
    expect(await client.packs.alarms({})).toEqual({ lines: 0, rules: [] });
    await importText(failing);
    await client.packs.activate({ id: 'aturan-gagal' });
    expect(await client.products.get({ id: line })).toMatchObject({
      lane: 'yellow',
      signals: [{ code: 'rule-failed', weight: 2, inputs: { rules: ['used-clothing-hs'] } }],
    });
    expect(await client.packs.alarms({})).toEqual({
      lines: 1,
      rules: [{ code: 'used-clothing-hs', lines: 1 }],
    });
    const viewer = await clientAs(core, 'viewer', 'Pengamat');
    expect((await refusalOf(viewer.packs.alarms({}))).code).toBe('FORBIDDEN');
    const explained = await client.risk.explain({ productId: line });
    expect(explained.signals[0]?.because.en).toContain('used-clothing-hs');
    await client.packs.activate({ id: 'aturan-2026.2' });
    expect(await client.packs.alarms({})).toEqual({ lines: 0, rules: [] });
  });
});
