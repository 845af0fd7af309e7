import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { badgeClaims } from '../../domain/badges/badge.fixture.ts';
import { fitClaims } from '../../domain/badges/fit-claims.ts';
import { layoutBadgeSheets, type Sheet } from '../../domain/badges/layout/badge-sheets.ts';
import { layoutCertificate } from '../../domain/badges/layout/certificate-pages.ts';
import type { Page } from '../../domain/badges/layout/operation.ts';
import { pageProblems } from '../../domain/badges/layout/page-problems.fixture.ts';
import { printItem } from '../../domain/badges/print-item.fixture.ts';
import type { BadgeSheetItem, CertificateItem } from '../../domain/badges/print-item.ts';
import { isPrintableName } from '../../domain/badges/printable-scripts.ts';
import { formatSerial } from '../../domain/badges/serial.ts';
import { encodeToken } from '../../domain/badges/token.ts';
import { signerOf } from '../signing/ed25519.ts';
import { measureText } from './measure-text.ts';
import { paintPdf } from './paint-pdf.ts';
import { missingGlyphs } from './text-runs.ts';

const folder = mkdtempSync(join(tmpdir(), 'asli-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

const signer = signerOf(new Uint8Array(32).fill(7));
const options = { title: 'Lencana <1> & 2', lang: 'id-ID', createdAt: Date.UTC(2026, 1, 3) };

/** A badge whose token is as long as tokens get. */
function badge(number: number, change: Partial<BadgeSheetItem> = {}): BadgeSheetItem {
  const serial = formatSerial({ edition: 'INA26U', number });
  const booths = ['PLENARY-A-012', 'PLENARY-A-013', 'PLENARY-A-014'];
  const fascia = 'Kelompok Perajin Tenun Ikat Sumba';
  const claims = fitClaims({ ...badgeClaims(), serial, fascia, booths });
  return printItem({ serial, fascia, booths, qrText: encodeToken(claims, signer), ...change });
}

function tool(name: string): boolean {
  const found = spawnSync(name, ['--version']).error === undefined;
  if (!found) {
    console.warn(`NOT TESTED: ${name} is not installed, so what it would check was not checked`);
  }
  return found;
}

const poppler = tool('pdftoppm') && tool('pdftotext');
const qpdf = tool('qpdf');
const zbar = tool('zbarimg');

async function print(name: string, pages: readonly Page[]): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await paintPdf(pages, options));
  return path;
}

async function printSheets(items: readonly BadgeSheetItem[], sheet: Sheet): Promise<string> {
  return print(`${sheet}.pdf`, layoutBadgeSheets(items, sheet, measureText));
}

describe('painting a PDF', () => {
  it('gives equal bytes for equal pages', async () => {
    const paint = () =>
      paintPdf(layoutBadgeSheets([badge(1), badge(2)], 'a6', measureText), options);
    const [first, second] = [await paint(), await paint()];
    expect(Buffer.from(first).equals(second)).toBe(true);
  });

  it('is tagged PDF/A-2b in Indonesian with every font embedded', async () => {
    const bytes = await paintPdf(layoutBadgeSheets([badge(1)], 'a6', measureText), options);
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(text).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(text).toContain('/Lang (id-ID)');
    expect(text).toContain('/Marked true');
    expect(text).toContain('/OutputIntents');
    expect(text).not.toContain('Helvetica');
    expect(text).toContain('<rdf:li xml:lang="x-default">Lencana  1    2</rdf:li>');
  });

  it.skipIf(!qpdf)('passes qpdf', async () => {
    const path = await printSheets([badge(1), badge(2), badge(3), badge(4), badge(5)], 'a4x4');
    expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain('No syntax');
    const pages = execFileSync('qpdf', ['--show-npages', path], { encoding: 'utf8' });
    expect(pages.trim()).toBe('2');
  });

  it.skipIf(!poppler)('can be searched for what people typed', async () => {
    const fascia = 'Żywiec & Anyaman é';
    const path = await printSheets([badge(1, { fascia }), badge(2)], 'a6');
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
    expect(text).toContain(fascia);
    expect(text).toContain(badge(2).serial);
    expect(text).toContain('CV Sekar Jagad Nusantara');
    expect(text).toContain('PRODUK TERVERIFIKASI');
    const certificate = await print('c.pdf', layoutCertificate(printItem(), measureText));
    const words = execFileSync('pdftotext', ['-layout', certificate, '-'], { encoding: 'utf8' });
    expect(words).toContain('1234*****9012');
    expect(words).toContain('Halaman 1 dari 1');
  });

  it.skipIf(!poppler || !zbar).each([203, 300])('has codes that scan at %i dpi', async (dpi) => {
    const items = [badge(1), badge(2), badge(3), badge(4), badge(5)];
    for (const sheet of ['a6', 'a4x4'] as const) {
      const path = await printSheets(items, sheet);
      const root = join(folder, `${sheet}-${dpi}`);
      execFileSync('pdftoppm', ['-r', String(dpi), '-mono', path, root]);
      const count = sheet === 'a6' ? 5 : 2;
      const images = Array.from({ length: count }, (_, index) => `${root}-${index + 1}.pbm`);
      const args = ['-q', '--raw', '-Sdisable', '-Sqrcode.enable', ...images];
      const read = spawnSync('zbarimg', args, { encoding: 'utf8' }).stdout.trim().split('\n');
      expect(read.sort()).toEqual(items.map((item) => item.qrText).sort());
    }
  });
});

describe('the real typeface', () => {
  const long = 'Kelompok Perajin Tenun Ikat Pahikung & Hinggi Sumba Timur 🏺 Lestari';
  const line = { name: long, classCode: 'B', techniqueLabel: 'Tenun ikat lungsi gedogan' } as const;
  const lines = Array.from({ length: 10 }, () => ({
    ...line,
    materialsText: 'Benang katun (Indonesia 70%), sutra (Tiongkok 25%), pewarna (Indonesia 5%)',
    originText: 'Kabupaten Sumba Timur, Nusa Tenggara Timur',
  }));
  const item = (change: Partial<CertificateItem>) =>
    printItem({
      fascia: long,
      legalName: long.repeat(2),
      booths: ['PLENARY-A-012', 'PLENARY-A-013', 'PLENARY-A-014'],
      regionName: 'Kabupaten Penukal Abab Lematang Ilir, Sumatera Selatan',
      lines,
      moreLines: 12,
      ...change,
    });
  const ordinary = printItem();

  it.each<[string, CertificateItem]>([
    ['an ordinary badge', ordinary],
    ['a declared origin', { ...ordinary, basis: 'PERNYATAAN', grade: 'provisional' }],
    ['a physical check', { ...ordinary, basis: 'FISIK' }],
    ['long everything', item({})],
    ['long everything, declared', item({ basis: 'PERNYATAAN', grade: 'provisional' })],
    ['one long word', item({ fascia: 'W'.repeat(60), legalName: 'M'.repeat(200) })],
    ['many booths', item({ booths: Array.from({ length: 9 }, () => 'WWWWWWWWWWWWWWWWWWWW') })],
    [
      'all five classes',
      item({ lines: [...'ABCDE'].map((c) => ({ ...line, classCode: c as 'A' })) }),
    ],
  ])('keeps %s inside the page and apart', (_name, printed) => {
    const [badgePage] = layoutBadgeSheets([printed], 'a6', measureText);
    expect(badgePage && pageProblems(badgePage, 7)).toEqual([]);
    for (const page of layoutCertificate(printed, measureText)) {
      expect(pageProblems(page, 18)).toEqual([]);
    }
  });
});

describe('glyphs', () => {
  it('falls back to a second typeface and reports what neither has', () => {
    expect(missingGlyphs('Batik Żółć Ünal — Đặng')).toEqual([]);
    expect(missingGlyphs('Москва हिन्दी')).toEqual([]);
    expect(missingGlyphs('Guci 🏺🏺 陶')).toEqual(['🏺', '陶']);
  });

  it.each(['Żółć Ünal', 'Москва हिन्दी', 'Guci 🏺', '陶', 'ورشة', 'ผ้าไหม', 'Ταυ — 5% & Co'])(
    'knows without a typeface whether %s can be printed',
    (name) => {
      expect(isPrintableName(name)).toBe(missingGlyphs(name).length === 0);
    },
  );

  it('measures in proportion to size', () => {
    const text = 'Anyaman Москва 🏺';
    const small = measureText(text, 'bold', 8);
    expect(small).toBeGreaterThan(0);
    expect(measureText(text, 'bold', 16)).toBeCloseTo(small * 2, 6);
    expect(measureText('', 'bold', 16)).toBe(0);
  });
});
