import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paintSvg } from '../paint-svg.ts';
import { printItem } from '../print-item.fixture.ts';
import type { CertificateItem, PrintLine } from '../print-item.ts';
import { layoutBadge } from './badge-page.ts';
import { layoutBadgeSheets } from './badge-sheets.ts';
import { layoutCertificate } from './certificate-pages.ts';
import { fitText } from './fit-text.ts';
import type { Measure, Page, TextOperation } from './operation.ts';
import { pageProblems } from './page-problems.fixture.ts';
import { printDays } from './print-words.ts';
import { printableText } from './printable-text.ts';

/** Roughly the widths of the real typeface, which domain code does not know. */
const measure: Measure = (text, font, size) => {
  const em = { regular: 0.5, semibold: 0.52, bold: 0.54, extrabold: 0.56 }[font];
  return [...text].length * em * size * 0.3528;
};

const words = fc.string({ unit: 'grapheme', maxLength: 70 });
const anyLine: fc.Arbitrary<PrintLine> = fc.record({
  name: words,
  classCode: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
  techniqueLabel: words,
  materialsText: fc.string({ unit: 'grapheme', maxLength: 300 }),
  originText: words,
  disclosure: fc.option(fc.string({ unit: 'grapheme', maxLength: 300 }), { nil: '' }),
});
const anyItem: fc.Arbitrary<CertificateItem> = fc
  .record({
    basis: fc.constantFrom('PERNYATAAN', 'DOKUMEN', 'FISIK'),
    grade: fc.constantFrom('provisional', 'confirmed'),
    editionName: words,
    venue: words,
    fascia: words,
    legalName: words,
    regionName: words,
    booths: fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 7 }),
    lines: fc.array(anyLine, { maxLength: 14 }),
    moreLines: fc.nat(30),
    copy: fc.integer({ min: 1, max: 99_999 }),
    revision: fc.integer({ min: 1, max: 99_999 }),
    verifier: words,
    approver: words,
    complaintContact: fc.string({ unit: 'grapheme', maxLength: 400 }),
  })
  .map((change) => printItem(change));

function textsOf(page: Page): TextOperation[] {
  return page.operations.filter((operation) => operation.op === 'text');
}

describe('fitting text', () => {
  const rule = { font: 'regular', maxSize: 20, minSize: 10, maxWidth: 36 } as const;

  it('keeps, then shrinks, then wraps, then cuts', () => {
    expect(fitText('Ukir', rule, measure)).toEqual({ size: 20, lines: ['Ukir'] });
    expect(fitText('Ukiran kayu', rule, measure).size).toBeLessThan(20);
    const two = { ...rule, maxLines: 2, wrapBelow: 18 };
    expect(fitText('Ukiran kayu Jepara', two, measure).lines).toEqual(['Ukiran kayu', 'Jepara']);
    const cut = fitText('Ukiran kayu jati Jepara asli', rule, measure);
    expect(cut).toEqual({ size: 10, lines: ['Ukiran kayu jati Je…'] });
  });

  it('never gives a line that is too wide or more lines than allowed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 1, max: 3 }),
        (text, maxLines) => {
          const fitted = fitText(text, { ...rule, maxLines }, measure);
          expect(fitted.lines.length).toBeLessThanOrEqual(maxLines);
          for (const line of fitted.lines) {
            expect(measure(line, 'regular', fitted.size)).toBeLessThanOrEqual(36);
          }
        },
      ),
    );
  });

  it('measures no more of a hostile text than could ever print', () => {
    let longest = 0;
    const watch: Measure = (text, font, size) => {
      longest = Math.max(longest, text.length);
      return measure(text, font, size);
    };
    fitText('x'.repeat(1_000_000), { ...rule, maxLines: 2 }, watch);
    expect(longest).toBeLessThan(1000);
  });

  it('takes out what could break a line or turn its reading direction', () => {
    expect(printableText(' a\u0000b\r\nc\u202eevil\u2066 \ud800')).toBe('a b c evil \ufffd');
  });
});

describe('badge', () => {
  const shown = (page: Page) => textsOf(page).map((text) => text.text);

  it('never claims verification for a declared origin', () => {
    const declared = shown(layoutBadge(printItem({ basis: 'PERNYATAAN' }), measure)).join(' ');
    expect(declared).toContain('PRODUK TERDAFTAR — ASAL DINYATAKAN');
    expect(declared).not.toMatch(/TERVERIFIKASI|verified/i);
    for (const basis of ['DOKUMEN', 'FISIK'] as const) {
      const verified = shown(layoutBadge(printItem({ basis }), measure));
      expect(verified).toContain('PRODUK TERVERIFIKASI');
    }
  });

  it('says what it is not, when it holds, how sure it is and which copy it is', () => {
    const item = printItem({ copy: 3, grade: 'provisional' });
    const text = shown(layoutBadge(item, measure)).join('\n');
    expect(text).toContain('Bukan sertifikat SNI/TKDN/Batikmark/SKA. Periksa status sebelum');
    expect(text).toContain('4–8 Februari 2026 WIB');
    expect(text).toContain('SEMENTARA');
    expect(text).toContain('Cetakan ke-3');
    expect(text).toContain(item.serial);
    expect(text).toContain(item.anchor);
    expect(text).not.toContain('TKDN 4');
  });

  it('shows eight lines and counts the rest', () => {
    const line = { name: 'Selendang', classCode: 'A', techniqueLabel: 'ATBM' } as const;
    const lines = Array.from({ length: 10 }, (_, index) => ({ ...line, name: `Kain ${index}` }));
    const text = shown(layoutBadge(printItem({ lines, moreLines: 4 }), measure));
    expect(text.filter((part) => part.startsWith('Kain '))).toHaveLength(8);
    expect(text).toContain('+6 lini');
  });

  it('prints what has to be said of a line below it, unless eight lines need the room', () => {
    const line = { name: 'Selendang', classCode: 'B', techniqueLabel: 'ATBM' } as const;
    const disclosure = 'Ditenun di Indonesia; bahan impor: benang sutra (Tiongkok).';
    const notesOf = (count: number) => {
      const lines = Array.from({ length: count }, () => ({ ...line, disclosure }));
      const text = shown(layoutBadge(printItem({ lines }), measure));
      expect(text.filter((part) => part === 'Selendang')).toHaveLength(count);
      return text.filter((part) => part === disclosure).length;
    };
    expect([1, 4].map(notesOf)).toEqual([1, 4]);
    expect(notesOf(8)).toBe(0);
    const [page] = layoutCertificate(printItem({ lines: [{ ...line, disclosure }] }), measure);
    expect(page && shown(page)).toContain(disclosure);
  });

  it('prints the code at 25 mm or more in whole dots of a 300 dpi printer', () => {
    const [qr] = layoutBadge(printItem(), measure).operations.filter(({ op }) => op === 'qr');
    const size = qr?.op === 'qr' ? qr.size : 0;
    const modules = qr?.op === 'qr' ? qr.modules.length : 1;
    const dots = (size / modules / 25.4) * 300;
    expect(size).toBeGreaterThanOrEqual(25);
    expect(Math.abs(dots - Math.round(dots))).toBeLessThan(1e-6);
  });

  it('stays tidy whatever it is given', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        expect(pageProblems(layoutBadge(item, measure), 7)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('puts four on an A4 sheet, the last one partly filled', () => {
    const items = Array.from({ length: 5 }, () => printItem());
    expect(layoutBadgeSheets(items, 'a6', measure)).toHaveLength(5);
    const [full, last, ...none] = layoutBadgeSheets(items, 'a4x4', measure);
    expect(none).toEqual([]);
    const codes = (page?: Page) => page?.operations.filter(({ op }) => op === 'qr').length;
    expect([codes(full), codes(last)]).toEqual([4, 1]);
    for (const page of [full, last]) {
      for (const operation of page?.operations ?? []) {
        const x = operation.op === 'line' ? operation.x1 : operation.x;
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(210);
      }
    }
    expect(layoutBadgeSheets([], 'a4x4', measure)).toEqual([]);
  });
});

describe('certificate', () => {
  it('stays tidy whatever it is given, and numbers its pages', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const pages = layoutCertificate(item, measure);
        for (const [index, page] of pages.entries()) {
          expect(pageProblems(page, 18)).toEqual([]);
          const text = textsOf(page).map((operation) => operation.text);
          expect(text).toContain(`Halaman ${index + 1} dari ${pages.length}`);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('prints every line once, over as many pages as it takes', () => {
    const line = { classCode: 'A', techniqueLabel: 'ATBM', materialsText: 'Katun' } as const;
    const lines = Array.from({ length: 90 }, (_, index) => ({ ...line, name: `Kain-${index}` }));
    const pages = layoutCertificate(printItem({ lines }), measure);
    const names = pages.flatMap(textsOf).filter(({ text }) => text.startsWith('Kain-'));
    expect(names.map(({ text }) => text)).toEqual(lines.map(({ name }) => name));
    expect(pages.length).toBeGreaterThan(2);
  });

  it('says what it rests on', () => {
    const text = (item: CertificateItem) =>
      layoutCertificate(item, measure)
        .flatMap(textsOf)
        .map((operation) => operation.text)
        .join(' ');
    expect(text(printItem({ basis: 'FISIK' }))).toContain(
      'berdasarkan pemeriksaan fisik pada tanggal pemeriksaan (2 Februari 2026)',
    );
    expect(text(printItem({ basis: 'PERNYATAAN' }))).toContain('tanpa pemeriksaan dokumen');
    expect(text(printItem())).toContain(
      'Bukan sertifikat SNI, TKDN, Batikmark, IG, halal, atau SKA. Periksa status sebelum membeli.',
    );
  });
});

describe('dates', () => {
  it.each([
    ['2026-02-04', '2026-02-08', '4–8 Februari 2026 WIB'],
    ['2026-02-28', '2026-03-03', '28 Februari – 3 Maret 2026 WIB'],
    ['2025-12-30', '2026-01-02', '30 Desember 2025 – 2 Januari 2026 WIB'],
    ['2026-02-04', '2026-02-04', '4 Februari 2026 WIB'],
  ])('%s to %s reads %s', (from, to, expected) => {
    expect(printDays(from, to)).toBe(expected);
  });
});

describe('SVG preview', () => {
  it('escapes what people typed', () => {
    const svg = paintSvg(layoutBadge(printItem({ fascia: '<script>"&' }), measure));
    expect(svg).toContain('&lt;script&gt;&quot;&amp;');
    expect(svg).not.toContain('<script');
  });
});
