import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import disclosureJson from '../../../../resources/reference/disclosure-2026-1.json' with {
  type: 'json',
};
import { ROLES } from '../../../contract/procedure.ts';
import { FULL_LINE } from '../../../domain/origin/origin.fixture.ts';
import { clientAs } from '../../testing/client-as.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { openTestCore, type TestCore } from '../../testing/test-core.ts';

let core: TestCore;
const line = {
  ...FULL_LINE,
  materials: [...FULL_LINE.materials],
  steps: [...FULL_LINE.steps],
};

beforeAll(async () => {
  core = await openTestCore();
});

afterAll(async () => {
  await core.close();
  core.remove();
});

describe('assessing a line', () => {
  it('says class, origin, local content and disclosure, with the working', async () => {
    const found = await core.client.origin.assess({ line });
    expect(found).toMatchObject({
      class: 'B',
      because: { code: 'foreign-material', field: 'materials.1.country' },
      claim: { claimed: 'B', matches: true },
      technique: { verdict: 'consistent' },
      atiga: { rvcDirect: '64.00', rvcIndirect: '64.00', ctc: 'CC', qualifies: true },
      localContent: { estimate: '55.00', former: '23.60' },
      disclosure: {
        rule: 'allowed-if-disclosed',
        printed: { en: 'Made in Indonesia with imported inputs: kain furing (China).' },
        pack: 'pengungkapan-2026.1',
      },
      unknowns: [],
    });
    expect(found.atiga.working.length).toBeGreaterThan(5);
  });

  it('discloses by the pack that is active', async () => {
    const other = await openTestCore();
    const pack = structuredClone(disclosureJson);
    pack.id = 'pengungkapan-uji.1';
    for (const { printed } of [...pack.rules]) {
      printed.en = `Tried: ${printed.en}`;
    }
    for (const test of pack.tests) {
      test.expect.en = `Tried: ${test.expect.en}`;
    }
    const fileId = await other.upload(JSON.stringify(pack), 'paket.json');
    const { id } = await other.client.packs.import({ fileId });
    await other.client.packs.activate({ id });
    const { disclosure } = await other.client.origin.assess({ line });
    expect(disclosure).toMatchObject({
      pack: 'pengungkapan-uji.1',
      printed: { en: 'Tried: Made in Indonesia with imported inputs: kain furing (China).' },
    });
    await other.close();
    other.remove();
  });

  it('takes an empty line, and nulls everywhere', async () => {
    const empty = await core.client.origin.assess({ line: {} });
    expect(empty).toMatchObject({ class: 'E', claim: null, atiga: { qualifies: 'unknown' } });
    const nulls = Object.fromEntries(Object.keys(line).map((key) => [key, null]));
    expect(await core.client.origin.assess({ line: nulls })).toEqual(empty);
  });

  it('is refused with every wrong field at once', async () => {
    const materials = Array.from({ length: 500 }, () => ({ name: 'kayu', country: 'ID', cost: 1 }));
    const wrong = { ...line, fob: 0, profit: -1, madeIn: { country: 'Atlantis' }, materials };
    expect(await refusalOf(core.client.origin.assess({ line: wrong }))).toMatchObject({
      code: 'INVALID',
      issues: [
        'madeIn.country country-unknown',
        'fob fob-zero',
        'profit money-negative',
        'materials materials-too-many',
      ],
    });
  });

  it('names one limit of materials however many there are', async () => {
    const issuesOf = async (length: number) => {
      const materials = Array.from({ length }, () => ({ name: 'kayu', country: 'ID', cost: 1 }));
      return (await refusalOf(core.client.origin.assess({ line: { materials } }))).issues;
    };
    expect(await issuesOf(51)).toEqual(['materials materials-too-many']);
    expect(await issuesOf(2001)).toEqual(['line.materials materials-too-many']);
  });

  it('takes hours of work where they are known', async () => {
    const steps = [
      { name: 'Menganyam', country: 'ID', essential: true, hours: 1 },
      { name: 'Mewarnai', country: 'MY', hours: 3 },
    ];
    const { localContent } = await core.client.origin.assess({ line: { ...line, steps } });
    expect(localContent.estimate).toBe('36.25');
    expect(localContent.working.find(({ code }) => code === 'local-work')?.values).toEqual({
      percent: '25.00',
      basis: 'hours',
      here: '1',
      all: '4',
    });
  });

  it('is there for every role, and for nobody who is not signed in', async () => {
    for (const role of ROLES) {
      const client = await clientAs(core, role);
      expect((await client.origin.assess({ line })).class).toBe('B');
    }
    const stranger = core.clientOf(undefined);
    expect(await refusalOf(stranger.origin.assess({ line }))).toMatchObject({
      code: 'UNAUTHORIZED',
    });
  });

  it('touches no storage', async () => {
    const before = await core.client.journal.verify({});
    await core.client.origin.assess({ line });
    expect(await core.client.journal.verify({})).toEqual(before);
  });
});
