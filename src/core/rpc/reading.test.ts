import { isContractProcedure } from '@orpc/contract';
import type Driver from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contract } from '../../contract/contract.ts';
import type { ProcedureMeta } from '../../contract/procedure.ts';
import { openRawDatabase } from '../testing/raw-database.ts';
import { fillSampleFair, type SampleFair } from '../testing/sample-fair.ts';
import { openTestCore, type TestCore } from '../testing/test-core.ts';

const readings = Object.entries(contract).flatMap(([feature, group]) =>
  Object.entries(group)
    .filter(([, procedure]) => {
      const { changes, callerOnly } = metaOf(procedure);
      return !changes && !callerOnly;
    })
    .map(([procedure]) => `${feature}/${procedure}`),
);

/** Endless, and it reads nothing of the database. */
const STREAM = 'system/changes';

const DAY = { date: '2126-02-05', capacity: 2, randomRate: 0.5, seed: 'benih' };

let core: TestCore;
let fair: SampleFair;
let db: Driver.Database;

function metaOf(procedure: unknown): ProcedureMeta {
  if (!isContractProcedure(procedure)) {
    throw new Error('no procedure');
  }
  return procedure['~orpc'].meta as ProcedureMeta;
}

beforeAll(async () => {
  core = await openTestCore();
  fair = await fillSampleFair(core);
  db = await openRawDatabase(core.env);
});
afterAll(async () => {
  db.close();
  await core.close();
  core.remove();
});

/** Moves with every commit of another connection, whatever it wrote. */
const commits = () => db.pragma('data_version', { simple: true });

/** Something to ask for in every reading: what a procedure does not know it leaves out. */
async function inputOf(path: string): Promise<object> {
  const [exhibitorId = '', productId = ''] = [fair.exhibitorIds[0], fair.productIds[0]];
  const finding = (await core.client.findings.list({})).items[0]?.id;
  const [job] = await core.client.jobs.list();
  const pack = (await core.client.packs.list({})).items[0]?.id;
  const ids = { exhibitors: exhibitorId, products: productId, findings: finding, packs: pack };
  return {
    id: ids[path.split('/')[0] as keyof typeof ids],
    exhibitorId,
    serial: fair.serials[0],
    code: fair.serials[0],
    jobId: job?.id ?? 'none',
    previewId: 'none',
    name: 'Sekar',
    productId,
    changes: { stock: 15 },
    line: {},
    ...DAY,
  };
}

it.each(readings.filter((path) => path !== STREAM))('%s writes nothing', async (path) => {
  const [feature = '', procedure = ''] = path.split('/');
  const group = core.client[feature as never] as Record<
    string,
    (input: object) => Promise<unknown>
  >;
  const input = await inputOf(path);
  const before = commits();
  const answer = await group[procedure]?.(input).catch((error: { code: string }) => error.code);
  expect(commits()).toBe(before);
  // Nothing was refused before it could have written, but what is not there.
  expect(typeof answer === 'string' ? answer : 'answered').toMatch(/^(answered|NOT_FOUND)$/);
});

it('the measure sees a write', async () => {
  const before = commits();
  await core.client.edition.update({ theme: 'Karya' });
  expect(commits()).not.toBe(before);
});
