import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientAs } from '../../testing/client-as.ts';
import { everyPage } from '../../testing/every-page.ts';
import { fakeClock } from '../../testing/fake-clock.ts';
import { acceptedExhibitor, submittedLine } from '../../testing/ready-exhibitor.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { openSampleEdition } from '../../testing/sample-edition.ts';
import { type Client, openTestCore, type TestCore, testFolders } from '../../testing/test-core.ts';

const DATE = '2026-02-05';
const SEED = 'benih 7 Februari';
const VALUES = { date: DATE, capacity: 150, randomRate: 0.05, seed: SEED };
/** Three contradictions, each of which is a reason to ask. */
const RED_LINE = {
  labelText: 'Made in China',
  gtin: '6936983800013',
  materials: [{ name: 'poliester', country: 'CN', percent: 100 }],
};
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('lanes of a day, over the sample edition', () => {
  let sample: Awaited<ReturnType<typeof openSampleEdition>>;
  let client: Client;
  beforeAll(async () => {
    sample = await openSampleEdition();
    client = sample.core.client;
    const exhibitor = await acceptedExhibitor(client, 'Toko Serba Ada');
    for (let index = 0; index < 3; index += 1) {
      await submittedLine(client, exhibitor, { ...RED_LINE, name: `Kain batik ${index}` });
    }
  });
  afterAll(async () => {
    await sample.core.close();
    sample.core.remove();
  });

  it('hold every declared line once: criteria, a random floor, a top-up', async () => {
    const lines = await everyPage((cursor) =>
      client.products.list({ limit: 1000, ...(cursor && { cursor }) }),
    );
    const { red, yellow, green, reasons, letGo, seedCommitted } = await client.risk.lanes(VALUES);
    expect([...red, ...yellow, ...green].sort()).toEqual(lines.map(({ id }) => id).sort());
    expect(seedCommitted).toBe(false);
    const idsOf = (lane: string) => lines.filter((line) => line.lane === lane).map(({ id }) => id);
    expect([...red].sort()).toEqual(idsOf('red').sort());
    expect(Object.keys(reasons).sort()).toEqual([...red, ...yellow].sort());
    const because = (reason: string) => yellow.filter((id) => reasons[id] === reason);
    expect(because('criteria').sort()).toEqual(idsOf('yellow').sort());
    // Anyone with the seed draws the same lines, by hand if need be.
    const calm = idsOf('green');
    const drawn = calm
      .map((id) => [sha256(`${SEED}\n${DATE}\n${id}`), id] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, Math.ceil(calm.length / 20))
      .map(([, id]) => id);
    expect(because('random')).toEqual(drawn);
    const picked = red.length + yellow.length;
    expect(picked - letGo.length).toBe(Math.min(150, lines.length));
    const score = new Map(lines.map((line) => [line.id, line.score]));
    const least = Math.min(...because('top-up').map((id) => score.get(id) ?? 0));
    expect(green.every((id) => (score.get(id) ?? 0) <= least)).toBe(true);
    expect(await client.risk.lanes(VALUES)).toEqual({
      red,
      yellow,
      green,
      reasons,
      letGo,
      seedCommitted,
    });
  });

  it('keep every red line on a short day, and half of what is left for the draw', async () => {
    const { red, yellow, reasons, letGo } = await client.risk.lanes({ ...VALUES, capacity: 10 });
    const kept = [...red, ...yellow].filter((id) => !letGo.includes(id));
    expect(kept).toHaveLength(10);
    expect(red).toHaveLength(3);
    expect(letGo.filter((id) => red.includes(id))).toEqual([]);
    const of = (reason: string) => kept.filter((id) => reasons[id] === reason).length;
    expect(of('random')).toBe(Math.ceil((10 - red.length) / 2));
    expect(of('criteria')).toBe(10 - of('random'));
    const { result } = await client.risk.day({
      date: DATE,
      trial: { capacity: red.length - 1, randomRate: 0.05, seed: SEED },
    });
    const redLines = (result?.lines ?? []).filter(({ lane }) => lane === 'red');
    const least = Math.min(...redLines.map(({ score }) => score));
    expect(redLines.filter((line) => line.letGo).map(({ score }) => score)).toEqual([least]);
    expect(result?.progress.picked).toBe(red.length - 1);
  });

  it('name what a short day lets go', async () => {
    const full = await client.risk.lanes({ ...VALUES, capacity: 100_000 });
    expect([full.green, full.letGo]).toEqual([[], []]);
    const none = await client.risk.lanes({ ...VALUES, capacity: 0 });
    expect([...none.letGo].sort()).toEqual([...none.red, ...none.yellow].sort());
    expect(none.letGo.slice(-none.red.length)).toEqual([...none.red].reverse());
    const other = await client.risk.lanes({ ...VALUES, capacity: 0, seed: 'lain' });
    expect(other.red).toEqual(none.red);
    expect(other.yellow).not.toEqual(none.yellow);
  });

  it('count lines of accepted exhibitors alone', async () => {
    const [line] = (await client.products.list({ limit: 1, lane: 'yellow' })).items;
    const id = line?.exhibitorId ?? '';
    const before = await client.risk.lanes(VALUES);
    expect(before.yellow).toContain(line?.id);
    await client.exhibitors.transition({ id, to: 'DIBATALKAN', reason: 'mundur' });
    const after = await client.risk.lanes(VALUES);
    expect(after.yellow).not.toContain(line?.id);
    expect(after.red.concat(after.green)).not.toContain(line?.id);
  });

  it('show by province who is picked, in counts that add up', async () => {
    const { date, ...trial } = VALUES;
    const { result } = await client.risk.day({ date, trial });
    const sum = (of: (rate: { lines: number; selected: number }) => number) =>
      (result?.regions ?? []).reduce((total, rate) => total + of(rate), 0);
    const { red = [], yellow = [], green = [], lines = [], letGo = [] } = result ?? {};
    expect(sum((rate) => rate.lines)).toBe(red.length + yellow.length + green.length);
    // What is let go is not selected.
    expect(sum((rate) => rate.selected)).toBe(red.length + yellow.length - letGo.length);
    expect(lines).toHaveLength(red.length + yellow.length);
    expect(result?.regions.some(({ place }) => place === '33')).toBe(true);
    expect(result?.regions.some(({ place }) => /^[A-Z]{2}$/.test(place ?? ''))).toBe(true);
  });

  it('are asked with a day, a capacity, a rate and a seed', async () => {
    const issuesOf = async (more: object) =>
      (await refusalOf(client.risk.lanes({ ...VALUES, ...more }))).issues;
    expect(await issuesOf({ date: '2026-02-30' })).toEqual(['date input-invalid']);
    expect(await issuesOf({ date: 'besok' })).toEqual(['date input-invalid']);
    expect(await issuesOf({ capacity: -1 })).toEqual(['capacity input-invalid']);
    expect(await issuesOf({ capacity: 1.5 })).toEqual(['capacity number-whole']);
    for (const randomRate of [-0.01, 1.01, 0.00001, Number.NaN]) {
      expect(await issuesOf({ randomRate })).toEqual(['randomRate input-invalid']);
    }
    for (const seed of ['', '   ', 'x'.repeat(201)]) {
      expect(await issuesOf({ seed })).toEqual(['seed input-invalid']);
    }
  });

  it('are not for the desk', async () => {
    const desk = await clientAs(sample.core, 'desk');
    expect((await refusalOf(desk.risk.lanes(VALUES))).code).toBe('FORBIDDEN');
    for (const role of ['viewer', 'inspector'] as const) {
      const person = await clientAs(sample.core, role);
      expect((await person.risk.lanes(VALUES)).yellow.length).toBeGreaterThan(0);
      const commit = person.risk.commitSeed({ date: '2126-01-01', capacity: 1, randomRate: 0 });
      expect((await refusalOf(commit)).code).toBe('FORBIDDEN');
    }
  });
});

describe('a day with a committed seed', () => {
  const clock = fakeClock('2026-02-04T16:00:00.000Z');
  let core: TestCore;
  let client: Client;
  const lines: string[] = [];
  beforeAll(async () => {
    core = await openTestCore(testFolders(), { now: clock.now });
    client = core.client;
    for (const name of ['Sanggar Satu', 'Sanggar Dua']) {
      const exhibitor = await acceptedExhibitor(client, name);
      for (let index = 0; index < 5; index += 1) {
        lines.push(await submittedLine(client, exhibitor, { name: `${name} ${index}` }));
      }
    }
    const third = await acceptedExhibitor(client, 'Sanggar Tiga');
    const foreign = [
      { name: 'katun', country: 'ID', percent: 60 },
      { name: 'sutra', country: 'CN', percent: 40 },
    ];
    lines.push(await submittedLine(client, third, { name: 'Kain', materials: foreign }));
  });
  afterAll(async () => {
    await core.close();
    core.remove();
  });

  it('is committed once, before it begins in Jakarta', async () => {
    const values = { date: DATE, capacity: 4, randomRate: 0.2 };
    const empty = await client.risk.day({ date: DATE });
    expect(empty).toMatchObject({ begun: false, commitment: null, drawn: null, result: null });
    const late = client.risk.commitSeed({ ...values, date: '2026-02-04', seed: 'x' });
    expect((await refusalOf(late)).reasons).toEqual(['day-already-begun']);
    const day = await client.risk.commitSeed({ ...values, seed: SEED });
    expect(day.commitment).toMatchObject({
      seedHash: sha256(SEED),
      seed: null,
      capacity: 4,
      randomRate: 0.2,
      committedBy: 'Rina',
      others: 0,
    });
    const again = client.risk.commitSeed({ ...values, seed: 'lain' });
    expect((await refusalOf(again)).reasons).toEqual(['seed-already-committed']);
    const same = await client.risk.lanes({ ...values, seed: SEED });
    expect(same.seedCommitted).toBe(true);
    expect((await client.risk.lanes({ ...values, seed: 'lain' })).seedCommitted).toBe(false);
    const { red, yellow, green, reasons, letGo } = day.result ?? {};
    expect({ red, yellow, green, reasons, letGo, seedCommitted: true }).toEqual(same);
    const other = client.risk.draw({ date: '2026-02-06' });
    expect((await refusalOf(other)).reasons).toEqual(['day-not-committed']);
    const made = await client.risk.commitSeed({ ...values, date: '2026-02-07' });
    expect(made.commitment?.seedHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps its lists from when they are fixed, and opens the seed', async () => {
    // Five minutes past midnight in Jakarta.
    clock.set('2026-02-04T17:05:00.000Z');
    const { red, yellow, reasons } = await client.risk.lanes({
      date: DATE,
      capacity: 4,
      randomRate: 0.2,
      seed: SEED,
    });
    expect(red.length + yellow.length).toBe(4);
    expect(Object.values(reasons).sort()).toEqual(['criteria', 'random', 'random', 'top-up']);
    const inspector = await clientAs(core, 'inspector');
    const fixed = await inspector.risk.draw({ date: DATE });
    expect(fixed.drawn).toMatchObject({ by: 'Staf inspector' });
    expect(fixed.commitment?.seed).toBe(SEED);
    expect(fixed.result).toMatchObject({ red, yellow, reasons });
    const again = inspector.risk.draw({ date: DATE });
    expect((await refusalOf(again)).reasons).toEqual(['day-already-drawn']);
    const exhibitor = await acceptedExhibitor(client, 'Sanggar Siang');
    await submittedLine(client, exhibitor, { name: 'Baru' });
    const later = await client.risk.day({ date: DATE });
    expect(later.result).toEqual(fixed.result);
  });

  it('follows what inspectors examine and find, and feeds it back to the rules', async () => {
    const { result } = await client.risk.day({ date: DATE });
    const picked = result?.lines ?? [];
    const of = (reason: string) => picked.filter((line) => line.reason === reason);
    const [criterion] = of('criteria');
    const [first, second] = of('random');
    if (!criterion || !first || !second) {
      throw new Error('the day has no such lines');
    }
    await client.risk.examined({ productId: first.productId });
    await client.risk.examined({ productId: first.productId });
    const raise = { productId: second.productId, exhibitorId: second.exhibitorId };
    const open = await client.findings.raise({ ...raise, severity: 'yellow', facts: 'Label' });
    const found = await client.findings.raise({
      exhibitorId: criterion.exhibitorId,
      productId: criterion.productId,
      severity: 'red',
      facts: 'Sutra dari luar',
    });
    const now = async () => (await client.risk.day({ date: DATE })).result;
    expect((await now())?.progress).toMatchObject({ picked: 4, examined: 1, open: 2 });
    await client.findings.decide({ id: open.id, decision: 'TIDAK_TERBUKTI', reason: 'Sesuai' });
    await client.findings.decide({ id: found.id, decision: 'DIPERBAIKI', reason: 'Kelas B' });
    // The question goes away with the mended class; the rule keeps what it earned.
    await client.products.update({ id: criterion.productId, claimedClass: 'B' });
    await client.declarations.submit({ productId: criterion.productId });
    const done = await now();
    expect(done?.progress).toMatchObject({ picked: 4, examined: 3, open: 0 });
    expect(done?.lines.find((line) => line.productId === criterion.productId)).toMatchObject({
      outcome: 'upheld',
      boothVisited: true,
    });
    const feedback = await client.risk.feedback();
    expect(feedback.random).toEqual({ raised: 2, examined: 2, confirmed: 0, open: 0 });
    expect(feedback.rules[0]).toEqual({
      code: 'class-a-foreign-material',
      raised: 1,
      examined: 1,
      confirmed: 1,
      open: 0,
    });
    expect(feedback.neverRaised).toContain('used-clothing-hs');
    expect(feedback.neverConfirmed).toEqual([]);
    expect(feedback.regions).toEqual([
      { place: '33', lines: 12, selected: 4, examined: 3, confirmed: 1, open: 0 },
    ]);
  });

  it('does not take a later look at a drawn line for part of the draw', async () => {
    const { result } = await client.risk.day({ date: DATE });
    clock.set('2026-02-05T18:00:00.000Z');
    const { token } = await client.session.signIn({ name: 'Rina', pin: '123456' });
    client = core.clientOf(token);
    const drawn = (result?.lines ?? []).filter((line) => line.reason === 'random');
    for (const { productId, exhibitorId } of drawn) {
      const { id } = await client.findings.raise({
        productId,
        exhibitorId,
        severity: 'yellow',
        facts: 'Laporan',
      });
      await client.findings.decide({ id, decision: 'DITERUSKAN', reason: 'Perlu uji' });
    }
    expect((await client.risk.feedback()).random).toMatchObject({ examined: 2, confirmed: 0 });
    expect((await client.risk.day({ date: DATE })).result).toEqual(result);
  });

  it('examines lines that count alone', async () => {
    const exhibitorId = await acceptedExhibitor(client, 'Sanggar Draf');
    const { id } = await client.products.create({
      exhibitorId,
      name: 'Topi',
      category: 'DEKORATIF',
    });
    const draft = await refusalOf(client.risk.examined({ productId: id }));
    expect(draft.reasons).toEqual(['line-not-counted']);
    const nobody = '018f2f6e-0000-7000-8000-000000000000';
    const unknown = await refusalOf(client.risk.examined({ productId: nobody }));
    expect(unknown.data).toEqual({ what: 'product' });
  });

  it('reads the same after a rebuild', async () => {
    const before = await client.risk.day({ date: DATE });
    expect(await client.journal.rebuild()).toEqual({ same: true, differs: [] });
    expect(await client.risk.day({ date: DATE })).toEqual(before);
    expect((await client.journal.verify()).ok).toBe(true);
  });
});
