import { afterAll, beforeAll, expect, it } from 'vitest';
import disclosureJson from '../../../resources/reference/disclosure-2026-1.json' with {
  type: 'json',
};
import { readyExhibitor } from '../testing/ready-exhibitor.ts';
import { openTestCore, type TestCore } from '../testing/test-core.ts';

let core: TestCore;

beforeAll(async () => {
  core = await openTestCore();
});
afterAll(async () => {
  await core.close();
  core.remove();
});

it('a disclosure rule that turns against a line counts, though its sentence stays', async () => {
  const { id } = await readyExhibitor(core.client, 'Sanggar Aturan');
  const strict = structuredClone(disclosureJson);
  strict.id = 'pengungkapan-uji';
  for (const rule of strict.rules) {
    if (rule.code === 'wholly-indonesian') rule.rule = 'not-allowed';
  }
  for (const { given, expect: wanted } of strict.tests) {
    if (given.class === 'A' && wanted.rule === 'allowed') wanted.rule = 'not-allowed';
  }
  const fileId = await core.upload(JSON.stringify(strict), 'pengungkapan.json');
  await core.client.packs.import({ fileId });
  await core.client.packs.activate({ id: strict.id });
  const { blocked } = await core.client.badges.issueReady({});
  expect(blocked).toMatchObject([{ exhibitorId: id, reasons: ['no-eligible-line'] }]);
  expect(await core.client.journal.rebuild({})).toEqual({ same: true, differs: [] });
});
