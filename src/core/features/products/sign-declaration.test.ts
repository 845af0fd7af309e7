import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientAs } from '../../testing/client-as.ts';
import { finishedJob } from '../../testing/finished-job.ts';
import { hasTool, textOfPages } from '../../testing/paper-tools.ts';
import { acceptedExhibitor, HONEST_LINE, submittedLine } from '../../testing/ready-exhibitor.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { type Client, openTestCore, type TestCore } from '../../testing/test-core.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const hasWords = hasTool('pdftotext');

let core: TestCore;
let client: Client;
let exhibitorId: string;
let image: string;
let scan: string;

beforeAll(async () => {
  core = await openTestCore();
  client = core.client;
  exhibitorId = await acceptedExhibitor(client, 'Sanggar Tanda Tangan');
  image = await core.upload(PNG, 'tanda-tangan.png');
  scan = await core.upload('%PDF-1.7 pindaian', 'pernyataan.pdf');
});

afterAll(async () => {
  await core.close();
  core.remove();
});

const hashOf = async (productId: string) =>
  (await client.declarations.text({ productId })).textHash;

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

const SIGNER = { signer: 'Wulan Sari', role: 'Pemilik' };

describe('signing a declaration', () => {
  it('keeps the hash of the text that was read with the version', async () => {
    const productId = await submittedLine(client, exhibitorId);
    const read = await client.declarations.text({ productId });
    expect(read.textHash).toBe(sha256(read.text));
    expect(read.text).toContain('Keranjang anyam mendong');
    expect(read.text).toContain('Sanggar Tanda Tangan');
    expect(read.english).toContain('I declare that the origin');
    const order = { ...SIGNER, productId, method: 'screen', image } as const;
    const signed = await client.declarations.sign({ ...order, textHash: read.textHash });
    expect(signed).toMatchObject({ state: 'DIAJUKAN', version: 1 });
    expect(signed.versions[0]?.signed).toMatchObject({
      ...SIGNER,
      by: 'Rina',
      method: 'screen',
      textHash: read.textHash,
      file: image,
      reason: null,
    });
    const again = await refusalOf(client.declarations.sign({ ...order, textHash: read.textHash }));
    expect(again).toMatchObject({ code: 'NOT_ALLOWED', reasons: ['already-signed'] });
  });

  it('is not undone by a later name of the exhibitor, but by an edit of the line', async () => {
    const holder = await acceptedExhibitor(client, 'Sanggar Lama');
    const productId = await submittedLine(client, holder);
    const { textHash } = await client.declarations.text({ productId });
    await client.declarations.sign({ ...SIGNER, productId, method: 'paper', scan, textHash });
    await client.exhibitors.update({ id: holder, name: 'Sanggar Baru' });
    const read = await client.declarations.text({ productId });
    expect([read.textHash, sha256(read.text)]).toEqual([textHash, textHash]);
    const edited = await client.products.update({ id: productId, stock: 4 });
    expect(edited).toMatchObject({ state: 'DRAF', version: 2 });
    const draft = { ...SIGNER, productId, method: 'paper', scan, textHash } as const;
    expect((await refusalOf(client.declarations.sign(draft))).reasons).toEqual(['not-submitted']);
    const { versions } = await client.declarations.submit({ productId });
    expect(versions.map(({ signed }) => signed?.method ?? null)).toEqual(['paper', null]);
    expect(versions.map(({ changes }) => changes)).toEqual([
      [],
      [{ field: 'stock', before: null, after: 4 }],
    ]);
    const next = await client.declarations.text({ productId });
    expect(next.text).toContain('Sanggar Baru');
    expect(next.textHash).not.toBe(textHash);
  });

  it('takes a typed name with a reason, and nothing less', async () => {
    const productId = await submittedLine(client, exhibitorId);
    const textHash = await hashOf(productId);
    const sign = (change: object) =>
      client.declarations.sign({ ...SIGNER, productId, method: 'screen', textHash, ...change });
    expect((await refusalOf(sign({}))).issues).toEqual(['image signature-missing']);
    expect((await refusalOf(sign({ reason: ' a ' }))).issues).toEqual(['image signature-missing']);
    expect((await refusalOf(sign({ signer: '\u0000 ' }))).issues).toEqual(['signer input-invalid']);
    expect((await refusalOf(sign({ image: scan }))).issues).toEqual(['image not-an-image']);
    const unknown = await refusalOf(sign({ image: '0'.repeat(64) }));
    expect(unknown).toMatchObject({ code: 'NOT_FOUND', data: { what: 'file' } });
    const onPaper = await refusalOf(sign({ method: 'paper', image }));
    expect(onPaper.issues).toEqual(['scan scan-missing']);
    const text = await core.upload('bukan pindaian', 'a.txt');
    const noScan = await refusalOf(sign({ method: 'paper', scan: text }));
    expect(noScan.issues).toEqual(['scan not-a-scan']);
    const unread = await refusalOf(sign({ image, textHash: undefined }));
    expect(unread.issues).toEqual(['textHash input-invalid']);
    const stale = await refusalOf(sign({ image, textHash: '0'.repeat(64) }));
    expect(stale.reasons).toEqual(['declaration-text-changed']);
    const signed = await sign({ reason: 'Layar sentuh rusak' });
    expect(signed.versions[0]?.signed).toMatchObject({ file: null, reason: 'Layar sentuh rusak' });
  });

  it('is for the desk, of a version that stands', async () => {
    const productId = await submittedLine(client, exhibitorId);
    const textHash = await hashOf(productId);
    const order = { ...SIGNER, productId, method: 'screen', image, textHash } as const;
    for (const role of ['viewer', 'inspector', 'supervisor'] as const) {
      const person = await clientAs(core, role);
      const call = person.declarations.sign(order);
      expect(await refusalOf(call)).toMatchObject({ code: 'FORBIDDEN' });
    }
    await client.declarations.return({ productId, reasons: ['KESALAHAN_DATA'] });
    const returned = client.declarations.sign(order);
    expect((await refusalOf(returned)).reasons).toEqual(['not-submitted']);
  });

  it('survives a rebuild of everything from the journal', async () => {
    expect(await client.journal.rebuild({})).toEqual({ same: true, differs: [] });
  });
});

describe('the printed declaration', () => {
  async function printed(productId: string) {
    const { jobId } = await client.declarations.printForm({ productId });
    const job = await finishedJob(client, jobId);
    expect(job).toMatchObject({ state: 'done', kind: 'print-declaration' });
    return { job, pdf: await core.download(job.fileId ?? '') };
  }

  it('says what was declared, what is signed and where it stands in the journal', async () => {
    const productId = await submittedLine(client, exhibitorId);
    const { textHash } = await client.declarations.text({ productId });
    const { job, pdf } = await printed(productId);
    expect(job.fileName).toMatch(/^pernyataan-[0-9a-f]{8}-v1\.pdf$/);
    expect(job.fileId).toBe((await printed(productId)).job.fileId);
    if (hasWords) {
      const [page = ''] = textOfPages(pdf);
      for (const words of [
        'PERNYATAAN ASAL PRODUK',
        'Keranjang anyam mendong',
        'Sanggar Tanda Tangan',
        'mendong · Indonesia · 100%',
        'Saya menyatakan keterangan asal',
        'Meterai Rp10.000',
        'Peserta yang menyatakan',
        textHash.slice(0, 16),
        'Halaman 1 dari 1',
      ]) {
        expect(page).toContain(words);
      }
      expect(page).not.toContain('Ditandatangani');
    }
    await client.declarations.sign({ ...SIGNER, productId, method: 'screen', image, textHash });
    const signed = await printed(productId);
    if (hasWords) {
      const [page = ''] = textOfPages(signed.pdf);
      expect(page).toContain('Ditandatangani di layar oleh Wulan Sari pada');
    }
  });

  it('flows over as many pages as hostile and long texts need', async () => {
    const steps = Array.from({ length: 50 }, (_none, index) => ({
      step: `Langkah ${index} ${'panjang '.repeat(20)}`.trim(),
      place: '33.75',
      ownWork: true,
    }));
    const labelText = `${'W'.repeat(900)}\n${'kata '.repeat(800)}`;
    const id = await submittedLine(client, exhibitorId, { steps, labelText });
    const { pdf } = await printed(id);
    if (hasWords) {
      const pages = textOfPages(pdf);
      expect(pages.length).toBeGreaterThan(2);
      expect(pages.at(-1)).toContain('Saya menyatakan keterangan asal');
      expect(pages.at(-1)).toContain(`Halaman ${pages.length} dari ${pages.length}`);
      expect(pages.join('').match(/Langkah \d+/g)).toHaveLength(50);
    }
  });

  it('is printed of a submitted version only', async () => {
    const { id } = await client.products.create({ ...HONEST_LINE, exhibitorId });
    const draft = await refusalOf(client.declarations.printForm({ productId: id }));
    expect(draft).toMatchObject({ code: 'NOT_ALLOWED', reasons: ['not-submitted'] });
  });
});
