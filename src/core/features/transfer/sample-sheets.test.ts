import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyPage } from '../../testing/every-page.ts';
import { expectedSheets, rowsByCode } from '../../testing/expected-sheets.ts';
import { importSheet, type SheetKind, sampleSheet } from '../../testing/import-sheet.ts';
import { openSampleEdition } from '../../testing/sample-edition.ts';

let sample: Awaited<ReturnType<typeof openSampleEdition>>;

beforeAll(async () => {
  sample = await openSampleEdition();
});

afterAll(async () => {
  await sample.core.close();
  sample.core.remove();
});

function imported(kind: SheetKind) {
  const found = sample.imports.get(kind);
  if (!found) {
    throw new Error(`${kind} was not imported`);
  }
  return found;
}

/** As the sheet has them, but for rows that are refused. */
function formulaLikeNames(): string[] {
  const names = new TextDecoder()
    .decode(sampleSheet('exhibitors'))
    .split('\n')
    .flatMap((line) => /^([=+@-][^;]*);/.exec(line)?.[1] ?? []);
  expect(names.length).toBeGreaterThan(5);
  return names.sort();
}

describe('the sheets of the sample edition', () => {
  it('raise exactly the expected issues', () => {
    expect(imported('booths').preview.issues).toEqual([]);
    const { preview: peserta } = imported('exhibitors');
    expect(peserta.rows).toBe(expectedSheets.peserta_rows);
    expect(rowsByCode(peserta.issues)).toEqual(expectedSheets.issues.peserta);
    const { preview: produk } = imported('products');
    expect(produk.rows).toBe(expectedSheets.produk_rows);
    expect(rowsByCode(produk.issues)).toEqual(expectedSheets.issues.produk);
  });

  it('commit what the preview said: refused rows apart, everything is created', () => {
    const blocked = (kind: SheetKind) =>
      new Set(
        imported(kind)
          .preview.issues.filter((issue) => issue.severity === 'block')
          .map((issue) => issue.row),
      ).size;
    for (const kind of ['booths', 'exhibitors', 'products'] as const) {
      const { preview, counts } = imported(kind);
      const skipped = blocked(kind);
      expect(counts).toEqual({
        created: preview.rows - skipped,
        updated: 0,
        unchanged: 0,
        skipped,
      });
      expect(preview.plan).toEqual(counts);
    }
  });

  it('change nothing a second time', async () => {
    for (const kind of ['booths', 'exhibitors', 'products'] as const) {
      const before = imported(kind).counts;
      const { counts } = await importSheet(sample.core, kind, sampleSheet(kind));
      expect(counts).toEqual({
        created: 0,
        updated: 0,
        unchanged: before.created,
        skipped: before.skipped,
      });
    }
  });

  it('fill the register: states, source rows, phones, formula-like names', async () => {
    const { client } = sample.core;
    const { counts } = imported('exhibitors');
    const exhibitors = await everyPage((cursor) =>
      client.exhibitors.list({ limit: 400, ...(cursor && { cursor }) }),
    );
    expect(exhibitors).toHaveLength(counts.created);
    expect(new Set(exhibitors.map((item) => item.id)).size).toBe(counts.created);
    expect(new Set(exhibitors.map((item) => item.state))).toEqual(new Set(['DITERIMA']));
    const formulaLike = exhibitors.map((item) => item.name).filter((name) => /^[=+@-]/.test(name));
    expect(formulaLike.sort()).toEqual(formulaLikeNames());
    const first = exhibitors.find((item) => item.picPhone === expectedSheets.first_phone_e164);
    expect(first?.name).toBe('Bumi Lurik Sanggar');
    const detail = await client.exhibitors.get({ id: first?.id ?? '' });
    expect(detail).toMatchObject({
      source: 'IMPOR_CSV',
      nib: '2906098567536',
      regionCode: '73.18',
      booths: [{ code: 'B-D-51', hall: 'Hall B' }],
    });
    const formula = await client.exhibitors.list({ search: '@SUM(1+1)*cmd 48' });
    expect(formula.items.map((item) => item.name)).toEqual(['@SUM(1+1)*cmd 48']);
  });

  it('fill the booths and halls that were missing', async () => {
    const { client } = sample.core;
    const halls = await client.booths.halls({});
    expect(halls.reduce((sum, hall) => sum + hall.booths, 0)).toBe(2300);
    const [booth] = (await client.booths.list({ search: 'B-D-51' })).items;
    expect(booth).toMatchObject({ code: 'B-D-51', hall: 'Hall B', block: 'D', number: '51' });
    expect(booth?.status).toBe('DIPESAN');
    const { total } = await client.booths.list({ limit: 1 });
    expect(total).toBe(2300);
  });

  it('submit the lines with the signals the declarations raise', async () => {
    const { client } = sample.core;
    const lines = await everyPage((cursor) =>
      client.products.list({ limit: 1000, ...(cursor && { cursor }) }),
    );
    expect(lines).toHaveLength(imported('products').counts.created);
    expect(new Set(lines.map((line) => line.state))).toEqual(new Set(['DIAJUKAN']));
    const raised = lines.flatMap((line) =>
      line.signals.map((code) => ({ code, row: line.sourceRow ?? 0 })),
    );
    const blocked = new Set(
      imported('products')
        .preview.issues.filter((issue) => issue.severity === 'block')
        .map((issue) => issue.row),
    );
    const expected = Object.entries(expectedSheets.signals.produk).map(([code, rows]) => [
      code,
      rows.filter((row) => !blocked.has(row)),
    ]);
    expect(rowsByCode(raised)).toEqual(Object.fromEntries(expected));
    for (const [code, rows] of expected as [string, number[]][]) {
      const found = await client.products.list({ signal: code, limit: 1000 });
      expect(found.total).toBe(rows.length);
    }
    const [line] = lines;
    const detail = await client.products.get({ id: line?.id ?? '' });
    const [version] = detail.versions;
    expect(version).toMatchObject({ version: 1, basis: 'IMPOR', outcome: 'DIAJUKAN' });
  });

  it('leave a journal that holds and projections that can be rebuilt', async () => {
    const { client } = sample.core;
    expect(await client.journal.verify({})).toMatchObject({ ok: true });
    expect(await client.journal.rebuild({})).toMatchObject({ same: true });
  });
});
