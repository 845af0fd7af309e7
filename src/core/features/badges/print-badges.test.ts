import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishedJob } from '../../testing/finished-job.ts';
import { codesOfPages, hasTool, textOfPages } from '../../testing/paper-tools.ts';
import { openRawDatabase } from '../../testing/raw-database.ts';
import { readyExhibitor } from '../../testing/ready-exhibitor.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { type Client, openTestCore, type TestCore } from '../../testing/test-core.ts';

const hasWords = hasTool('pdftotext');
const hasScanner = hasTool('zbarimg') && hasTool('pdftoppm');
const NAMES = ['Anggrek', 'Bougenvil', 'Cempaka', 'Dahlia', 'Edelweis'];

let core: TestCore;
let client: Client;
let serials: string[];

beforeAll(async () => {
  core = await openTestCore();
  client = core.client;
  for (const name of NAMES) {
    await readyExhibitor(client, `Sanggar ${name}`);
  }
  await client.badges.issueReady({});
  serials = (await client.badges.list({})).items.map((badge) => badge.serial);
});

afterAll(async () => {
  await core.close();
  core.remove();
});

async function printed(order: Parameters<Client['badges']['print']>[0]) {
  const { jobId } = await client.badges.print(order);
  const job = await finishedJob(client, jobId);
  expect(job).toMatchObject({ state: 'done', kind: 'print-badges' });
  return { job, pdf: await core.download(job.fileId ?? '') };
}

function badge(serial = '') {
  return client.badges.get({ serial });
}

describe('printing badges', () => {
  it('prints what is not printed yet once, however often it is asked at the same time', async () => {
    const both = await openTestCore();
    await readyExhibitor(both.client, 'Sanggar Serentak');
    await both.client.badges.issueReady({});
    const order = { scope: 'unprinted', sheet: 'a6' } as const;
    const started = await Promise.all([1, 2].map(() => both.client.badges.print(order)));
    const jobs = await Promise.all(started.map(({ jobId }) => finishedJob(both.client, jobId)));
    expect(jobs.map(({ state }) => state).sort()).toEqual(['done', 'failed']);
    expect((await both.client.badges.list({})).items).toMatchObject([{ copies: 1 }]);
    await both.close();
    both.remove();
  });

  it('makes one A6 page for each badge and notes what was printed', async () => {
    expect((await client.badges.list({ printed: false })).total).toBe(5);
    const { job, pdf } = await printed({ scope: 'unprinted', sheet: 'a6' });
    expect(job).toMatchObject({ done: 5, total: 5, fileName: expect.stringMatching(/\.pdf$/) });
    expect(Buffer.from(pdf).toString('latin1', 0, 5)).toBe('%PDF-');
    const { items } = await client.badges.list({});
    expect(items.map((item) => [item.printed, item.copies])).toEqual(serials.map(() => [true, 1]));
    expect((await client.badges.list({ printed: false })).total).toBe(0);
    if (hasWords) {
      const pages = textOfPages(pdf);
      expect(pages).toHaveLength(5);
      serials.forEach((serial, index) => {
        expect(pages[index]).toContain(serial);
        expect(pages[index]).toContain('Cetakan ke-1');
        expect(pages[index]).toContain('ASAL DINYATAKAN');
        expect(pages[index]).not.toContain('TERVERIFIKASI');
      });
    }
    if (hasScanner) {
      const codes = await Promise.all(serials.map(async (serial) => (await badge(serial)).qrText));
      expect(codesOfPages(pdf)).toEqual(codes.sort());
    }
    const nothing = await refusalOf(client.badges.print({ scope: 'unprinted', sheet: 'a6' }));
    expect(nothing).toMatchObject({ code: 'NOT_ALLOWED', reasons: ['nothing-to-print'] });
  });

  it('puts four on an A4, the last sheet partly filled, as second copies', async () => {
    const { pdf } = await printed({ scope: 'all', sheet: 'a4x4' });
    if (hasWords) {
      const pages = textOfPages(pdf);
      expect(pages.map((page) => page.match(/Cetakan ke-2/g)?.length)).toEqual([4, 1]);
    }
    if (hasScanner) {
      expect(codesOfPages(pdf)).toHaveLength(5);
    }
    expect((await badge(serials[0])).copies).toBe(2);
    const { history } = await badge(serials[0]);
    expect(history[0]).toMatchObject({ what: 'printed', reason: null, code: 'batch-reprint' });
    expect(history[1]).toMatchObject({ what: 'printed', reason: null, code: null });
    const reason = 'Kertas basah';
    await printed({ scope: 'all', sheet: 'a6', reason });
    expect((await badge(serials[0])).history[0]).toMatchObject({ reason, code: null });
  });

  it('asks for a reason before a badge is printed again, and keeps it', async () => {
    const [serial = ''] = serials;
    const order = { scope: 'serials', sheet: 'a6', serials: [serial, serial] } as const;
    const again = { ...order, serials: [...order.serials] };
    for (const reason of [undefined, '', '  ']) {
      const refused = await refusalOf(client.badges.print({ ...again, ...(reason && { reason }) }));
      expect(refused).toMatchObject({ code: 'INVALID', issues: ['reason reprint-reason-missing'] });
    }
    const { pdf, job } = await printed({ ...again, reason: 'Hilang di hall' });
    expect(job.total).toBe(1);
    if (hasWords) {
      expect(textOfPages(pdf).join()).toContain('Cetakan ke-4');
    }
    const { history, copies } = await badge(serial);
    expect(copies).toBe(4);
    expect(history[0]).toMatchObject({ what: 'printed', reason: 'Hilang di hall', actor: 'Rina' });
  });

  it('gives two orders at once two copy numbers', async () => {
    const [, serial = ''] = serials;
    const before = (await badge(serial)).copies;
    const order = { scope: 'serials', sheet: 'a6', serials: [serial], reason: 'Dua' } as const;
    const again = { ...order, serials: [...order.serials] };
    const jobs = await Promise.all([client.badges.print(again), client.badges.print(again)]);
    const papers: string[] = [];
    for (const { jobId } of jobs) {
      const { fileId = '' } = await finishedJob(client, jobId);
      papers.push(hasWords ? textOfPages(await core.download(fileId)).join() : '');
    }
    expect((await badge(serial)).copies).toBe(before + 2);
    if (hasWords) {
      expect(papers[0]).toContain(`Cetakan ke-${before + 1}`);
      expect(papers[1]).toContain(`Cetakan ke-${before + 2}`);
    }
  });

  it('prints a new revision without a reason', async () => {
    const [, , serial = ''] = serials;
    const { exhibitorId } = await badge(serial);
    await client.exhibitors.update({ id: exhibitorId, fasciaName: 'CEMPAKA BARU' });
    await client.badges.issueReady({});
    expect(await badge(serial)).toMatchObject({ revision: 2, printed: false });
    const { pdf } = await printed({ scope: 'unprinted', sheet: 'a6' });
    expect(await badge(serial)).toMatchObject({ printed: true });
    if (hasWords) {
      expect(textOfPages(pdf).join()).toContain('CEMPAKA BARU');
    }
  });

  it('leaves out what is suspended, revoked or under a red finding', async () => {
    const [first = '', second = '', third = ''] = serials;
    await client.badges.suspend({ serial: first, reason: 'Diperiksa' });
    await client.badges.revoke({ serial: second, reason: 'Dipindah' });
    const { exhibitorId } = await badge(third);
    await client.findings.raise({ exhibitorId, severity: 'red', facts: 'Diduga' });
    const order = (serial: string) =>
      client.badges.print({ scope: 'serials', sheet: 'a6', serials: [serial], reason: 'Rusak' });
    expect((await refusalOf(order(first))).reasons).toEqual(['badge-suspended']);
    expect((await refusalOf(order(second))).reasons).toEqual(['badge-revoked']);
    expect((await refusalOf(order(third))).reasons).toEqual(['open-red-finding']);
    const { job } = await printed({ scope: 'all', sheet: 'a6' });
    expect(job.total).toBe(2);
    const unknown = await refusalOf(order('INA26U-009999-0'));
    expect(unknown).toMatchObject({ code: 'NOT_FOUND', data: { what: 'badge' } });
  });

  it('anchors the entry that the paper rests on', async () => {
    const [, , , , serial = ''] = serials;
    const { svg } = await client.badges.preview({ serial });
    const { id } = await badge(serial);
    const db = await openRawDatabase(core.env);
    const entry = db
      .prepare("SELECT device, seq, hash FROM journal WHERE name = 'issued' AND record = ?")
      .get(id) as { device: string; seq: number; hash: Buffer };
    db.close();
    const anchor = `${entry.device}:${entry.seq}:${entry.hash.toString('hex', 0, 4)}`;
    expect(svg).toContain(anchor);
    const order = { scope: 'serials', sheet: 'a6', serials: [serial], reason: 'Jangkar' } as const;
    const { pdf } = await printed({ ...order, serials: [...order.serials] });
    if (hasWords) {
      expect(textOfPages(pdf).join().replace(/\s/g, '')).toContain(anchor);
    }
  });

  it('shows a page beforehand', async () => {
    const { svg } = await client.badges.preview({ serial: serials[4] ?? '' });
    expect(svg).toMatch(/^<svg/);
    expect(svg).toContain(serials[4]);
    expect(svg).not.toContain('<script');
  });

  it('can be cancelled, and then notes nothing', async () => {
    const serial = serials[4] ?? '';
    const before = await badge(serial);
    const order = { scope: 'serials', sheet: 'a6', serials: [serial], reason: 'Uji' } as const;
    const { jobId } = await client.badges.print({ ...order, serials: [...order.serials] });
    await client.jobs.cancel({ jobId });
    expect(await finishedJob(client, jobId)).toMatchObject({ state: 'cancelled' });
    expect(await badge(serial)).toEqual(before);
    const jobs = await client.jobs.list({});
    expect(jobs.find((job) => job.id === jobId)?.fileId).toBeUndefined();
  });
});

describe('printing a certificate', () => {
  it('issues it under a serial of its own and verifies', async () => {
    const { id: exhibitorId, productId } = await readyExhibitor(client, 'Sanggar Sertifikat');
    const { jobId } = await client.certificates.print({ exhibitorId });
    const job = await finishedJob(client, jobId);
    expect(job.state).toBe('done');
    const [certificate] = (await client.badges.list({ kind: 'certificate' })).items;
    expect(certificate).toMatchObject({
      exhibitorId,
      kind: 'certificate',
      printed: true,
      copies: 1,
    });
    const { qrText, serial } = await badge(certificate?.serial);
    expect(await client.badges.verify({ code: qrText })).toMatchObject({
      verdict: 'valid',
      kind: 'certificate',
    });
    const pdf = await core.download(job.fileId ?? '');
    if (hasWords) {
      const words = textOfPages(pdf).join();
      expect(words).toContain(serial);
      expect(words).toContain('Keranjang anyam mendong');
    }
    if (hasScanner) {
      expect(codesOfPages(pdf)).toEqual([qrText]);
    }
    const again = await refusalOf(client.certificates.print({ exhibitorId }));
    expect(again.issues).toEqual(['reason reprint-reason-missing']);
    const second = await client.certificates.print({ exhibitorId, reason: 'Untuk pembeli' });
    await finishedJob(client, second.jobId);
    expect((await badge(serial)).copies).toBe(2);
    const asBadge = client.badges.print({ scope: 'serials', sheet: 'a6', serials: [serial] });
    expect(await refusalOf(asBadge)).toMatchObject({ data: { what: 'badge' } });
    await client.products.update({ id: productId, claimedClass: 'C' });
    const refused = await refusalOf(client.certificates.print({ exhibitorId }));
    expect(refused.reasons).toEqual(['no-eligible-line']);
  });
});
