import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import rulesJson from '../../../../resources/reference/rules-2026-2.json' with { type: 'json' };
import { clientAs } from '../../testing/client-as.ts';
import { finishedJob } from '../../testing/finished-job.ts';
import { hasTool, textOfPages } from '../../testing/paper-tools.ts';
import { acceptedExhibitor, readyExhibitor, submittedLine } from '../../testing/ready-exhibitor.ts';
import { type Client, openTestCore, type TestCore } from '../../testing/test-core.ts';

const hasWords = hasTool('pdftotext');
const APPROVERS = ['Bambang Setiadi', 'Ratna Dewi Kusumaningrum', 'Slamet Riyadi Wicaksono'];

let core: TestCore;
let desk: Client;
let approvers: Client[];

beforeAll(async () => {
  core = await openTestCore();
  desk = await clientAs(core, 'desk', 'Tini Meja');
  approvers = [];
  for (const name of APPROVERS) {
    approvers.push(await clientAs(core, 'supervisor', name));
  }
});

afterAll(async () => {
  await core.close();
  core.remove();
});

type Basis = 'PERNYATAAN' | 'DOKUMEN' | 'FISIK';

/** Words of the paper of an exhibitor whose lines were approved in this order. */
async function certificateOf(name: string, approvals: readonly (readonly [number, Basis])[]) {
  const exhibitorId = await acceptedExhibitor(core.client, name);
  for (const [index, [by, basis]] of approvals.entries()) {
    const productId = await submittedLine(core.client, exhibitorId, { name: `Kain ${index}` });
    await approvers[by]?.declarations.approve({ productId, basis });
  }
  const { jobId } = await desk.certificates.print({ exhibitorId });
  const { items } = await desk.badges.list({ exhibitorId, kind: 'certificate' });
  const { svg } = await desk.badges.preview({ serial: items[0]?.serial ?? '' });
  const shown = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ');
  const { fileId = '' } = await finishedJob(desk, jobId);
  const printed = hasWords ? textOfPages(await core.download(fileId)).join() : '';
  return { shown, printed: printed.replace(/\s+/g, ' ') };
}

const today = () =>
  new Intl.DateTimeFormat('id', { dateStyle: 'long', timeZone: 'Asia/Jakarta' }).format();

describe('a certificate', () => {
  it('names who approved its lines, never who prints it', async () => {
    const paper = await certificateOf('Sanggar Satu', [[0, 'PERNYATAAN']]);
    for (const words of [paper.shown, ...(hasWords ? [paper.printed] : [])]) {
      expect(words).toContain('Bambang Setiadi');
      expect(words).not.toContain('Tini Meja');
      expect(words.match(/Bambang Setiadi/g)).toHaveLength(1);
      expect(words).not.toContain('Pengaduan');
    }
  });

  it.each(['DOKUMEN', 'FISIK'] as const)('on %s names who checked, and the day', async (basis) => {
    const { shown, printed } = await certificateOf(`Sanggar ${basis}`, [[0, basis]]);
    for (const words of [shown, ...(hasWords ? [printed] : [])]) {
      expect(words.match(/Bambang Setiadi/g)).toHaveLength(2);
      expect(words).toContain(`(${today()})`);
    }
  });

  it('names the rules by which its lines were approved, and stays true when others follow', async () => {
    const own = await openTestCore();
    const { client } = own;
    const before = await readyExhibitor(client, 'Sanggar Lama');
    const old = await client.badges.issue({ exhibitorId: before.id });
    const shipped = (await client.edition.get()).rulesVersion;
    const pack = { ...rulesJson, id: 'aturan-uji.1' };
    const { id } = await client.packs.import({
      fileId: await own.upload(JSON.stringify(pack), 'paket.json'),
    });
    await client.packs.activate({ id });
    expect((await client.edition.get()).rulesVersion).toBe('aturan-uji.1');
    const after = await readyExhibitor(client, 'Sanggar Baru');
    const fresh = await client.badges.issue({ exhibitorId: after.id });
    const said = async (serial: string) => (await client.badges.preview({ serial })).svg;
    expect(await said(fresh.serial)).toContain('aturan-uji.1');
    expect(await said(old.serial)).toContain(shipped);
    expect((await client.badges.get({ serial: old.serial })).outdated).toBe(false);
    await own.close();
    own.remove();
  });

  it('claims no check where one line rests on a declaration', async () => {
    const { shown } = await certificateOf('Sanggar Campur', [
      [0, 'FISIK'],
      [0, 'PERNYATAAN'],
    ]);
    expect(shown.match(/Bambang Setiadi/g)).toHaveLength(1);
    expect(shown).not.toContain(`(${today()})`);
  });

  it('names the latest first, all where they fit and else "dkk."', async () => {
    const two = await certificateOf('Sanggar Dua', [
      [0, 'PERNYATAAN'],
      [2, 'PERNYATAAN'],
    ]);
    expect(two.shown).toContain('Slamet Riyadi Wicaksono, Bambang Setiadi');
    const three = await certificateOf('Sanggar Tiga', [
      [0, 'PERNYATAAN'],
      [2, 'PERNYATAAN'],
      [1, 'PERNYATAAN'],
    ]);
    expect(three.shown).toContain('Ratna Dewi Kusumaningrum, dkk.');
  });
});
