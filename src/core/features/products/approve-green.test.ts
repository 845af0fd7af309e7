import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientAs } from '../../testing/client-as.ts';
import { everyPage } from '../../testing/every-page.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { openSampleEdition } from '../../testing/sample-edition.ts';
import type { Client } from '../../testing/test-core.ts';

let sample: Awaited<ReturnType<typeof openSampleEdition>>;
let client: Client;

beforeAll(async () => {
  sample = await openSampleEdition();
  client = sample.core.client;
});

afterAll(async () => {
  await sample.core.close();
  sample.core.remove();
});

function lines(query: Parameters<Client['products']['list']>[0] = {}) {
  return everyPage((cursor) =>
    client.products.list({ limit: 1000, ...query, ...(cursor && { cursor }) }),
  );
}

describe('approving everything green', () => {
  it('is for supervisors alone', async () => {
    for (const role of ['viewer', 'desk', 'inspector'] as const) {
      const person = await clientAs(sample.core, role);
      const call = person.declarations.approveAll({ lane: 'green' });
      expect(await refusalOf(call)).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await lines({ state: 'DISETUJUI' })).toEqual([]);
    const yellow = client.declarations.approveAll({ lane: 'yellow' as 'green' });
    expect((await refusalOf(yellow)).code).toBe('INVALID');
  });

  it('leaves every line with a signal of weight 2 or more to a person', async () => {
    const [flagged] = await lines({ lane: 'green' });
    const inspector = await clientAs(sample.core, 'inspector', 'Pengawas');
    const { id: productId, exhibitorId } = flagged ?? { id: '', exhibitorId: '' };
    await inspector.findings.raise({
      exhibitorId,
      productId,
      severity: 'red',
      facts: 'Label asing',
    });
    const supervisor = await clientAs(sample.core, 'supervisor');
    const green = await lines({ lane: 'green', state: 'DIAJUKAN' });
    const { approved } = await supervisor.declarations.approveAll({ lane: 'green' });
    expect(approved).toBe(green.length - 1);
    const done = await lines({ state: 'DISETUJUI' });
    expect(done).toHaveLength(approved);
    expect(done.filter((line) => line.lane !== 'green' || line.score > 1)).toEqual([]);
    expect(done.map((line) => line.id)).not.toContain(productId);
    const heavy = new Set<string>();
    for (const line of await lines()) {
      const weighty = line.signals.filter((code) => code !== 'gtin-prefix-foreign');
      if (weighty.length > 0) {
        heavy.add(line.id);
      }
    }
    expect(heavy.size).toBeGreaterThan(100);
    expect(done.filter((line) => heavy.has(line.id))).toEqual([]);
    expect(await supervisor.declarations.approveAll({ lane: 'green' })).toEqual({ approved: 0 });
  });

  it('shows in the counts of lanes, signals and states', async () => {
    const all = await lines();
    for (const lane of ['green', 'yellow', 'red'] as const) {
      const { total } = await client.products.list({ lane, limit: 1 });
      expect(total).toBe(all.filter((line) => line.lane === lane).length);
    }
    const both = await lines({ state: 'DISETUJUI', signal: 'gtin-prefix-foreign' });
    expect(both.length).toBeGreaterThan(0);
    expect(both.every((line) => line.signals.includes('gtin-prefix-foreign'))).toBe(true);
    const summary = await client.home.summary({});
    expect(summary.products).toMatchObject({
      total: all.length,
      approved: all.filter((line) => line.state === 'DISETUJUI').length,
      green: all.filter((line) => line.lane === 'green').length,
    });
    const { category = '', exhibitorId = '' } = all[0] ?? {};
    expect((await lines({ category })).every((line) => line.category === category)).toBe(true);
    const own = await lines({ exhibitorId });
    expect(own.every((line) => line.exhibitorId === exhibitorId)).toBe(true);
  });

  it('writes down the score, signals and rules that each approval rests on', async () => {
    const [line] = await lines({ state: 'DISETUJUI' });
    const { versions, rulesVersion } = await client.products.get({ id: line?.id ?? '' });
    expect(versions[0]).toMatchObject({
      source: 'IMPOR',
      basis: 'PERNYATAAN',
      outcome: 'DISETUJUI',
      decidedBy: 'Staf supervisor',
      rulesVersion,
    });
  });
});
