import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishedJob } from '../../testing/finished-job.ts';
import { hasTool, textOfPages } from '../../testing/paper-tools.ts';
import { acceptedExhibitor, submittedLine } from '../../testing/ready-exhibitor.ts';
import { type Client, openTestCore, type TestCore } from '../../testing/test-core.ts';

const hasWords = hasTool('pdftotext');

const TEXTS = [
  '<img src=x onerror=alert(1)>',
  '"]]><script>alert(1)</script>',
  ') Tj ET Q (sisipan',
  'Batik 👩🏽‍🎨🇮🇩 Ceria',
  'حرفة جاوة',
  '染织工坊 蠟染',
  "Robert'); DROP TABLE badge;--",
  'ẞ‌ﬁ Ω̷̛ z̴̡͎̓a̵l̶g̷o',
  'W'.repeat(120),
  '{{serial}} $1 %s \\u0000 \\n',
];

let core: TestCore;
let client: Client;

beforeAll(async () => {
  core = await openTestCore();
  client = core.client;
});

afterAll(async () => {
  await core.close();
  core.remove();
});

describe('a badge with hostile words', () => {
  it('is issued, previewed, printed and verified all the same', async () => {
    for (const text of TEXTS) {
      const id = await acceptedExhibitor(client, text);
      const materials = [{ name: text, country: 'ID', percent: 100 }];
      const steps = [{ step: text, place: '33.74', ownWork: true }];
      const productId = await submittedLine(client, id, { name: text, materials, steps });
      await client.declarations.approve({ productId, note: text });
      const hall = text.slice(0, 60);
      const booth = await client.booths.add({
        code: `H-${TEXTS.indexOf(text)}`,
        hall,
        block: '',
        number: '1',
      });
      await client.booths.assign({ boothId: booth.id, exhibitorId: id });
    }
    expect(await client.badges.issueReady({})).toEqual({ issued: TEXTS.length, blocked: [] });
    const { items } = await client.badges.list({ limit: 1000 });
    for (const { serial } of items) {
      const { qrText } = await client.badges.get({ serial });
      expect((await client.badges.verify({ code: qrText })).verdict).toBe('valid');
      const { svg } = await client.badges.preview({ serial });
      expect(svg).not.toMatch(/<(script|img|foreignObject)/i);
    }
    const all = await client.badges.print({ scope: 'all', sheet: 'a6' });
    const job = await finishedJob(client, all.jobId);
    expect(job).toMatchObject({ state: 'done', done: TEXTS.length });
    if (hasWords) {
      const words = textOfPages(await core.download(job.fileId ?? '')).join();
      expect(items.filter(({ serial }) => !words.includes(serial))).toEqual([]);
      expect(words).toContain('onerror');
    }
    const [first] = items;
    const { jobId } = await client.certificates.print({ exhibitorId: first?.exhibitorId ?? '' });
    expect((await finishedJob(client, jobId)).state).toBe('done');
    expect(await client.journal.verify({})).toMatchObject({ ok: true });
    expect(await client.journal.rebuild({})).toMatchObject({ same: true });
  });
});
