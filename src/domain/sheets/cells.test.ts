import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBoothCodes } from './booth-codes-cell.ts';
import { cleanLines, cleanText } from './clean-cell.ts';
import { guessKind, guessMapping, missingColumns, recordOf } from './guess-mapping.ts';
import { issueCodes, issueSeverities } from './issue-codes.ts';
import { readMaterialsCell } from './materials-cell.ts';
import { normalisedName } from './normalised-name.ts';
import { normalisedRow } from './normalised-row.ts';
import { rowIssue } from './row-issue.ts';
import { sheetColumns } from './sheet-columns.ts';
import { sheetKinds } from './sheet-kind.ts';
import { isSimilarName } from './similar-name.ts';

describe('cleaning a cell', () => {
  it.each([
    ['\uFEFF Batik  Jaya\t', 'Batik Jaya'],
    ['Batik\u0000 Ja\u0007ya', 'Batik Jaya'],
    ['gpj.\u202Eexe\u202C', 'gpj.exe'],
    ['\u2066Batik\u2069', 'Batik'],
    ['Cafe\u0301', 'Café'],
    ['Batik\u00A0Jaya', 'Batik Jaya'],
    ['satu\r\ndua', 'satu dua'],
    ['kriya 👩🏽‍🎨 ok', 'kriya 👩🏽‍🎨 ok'],
    ['=HYPERLINK("x")', '=HYPERLINK("x")'],
    ['@SUM(1+1)*cmd', '@SUM(1+1)*cmd'],
    ['half \uD83D pair', 'half pair'],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('keeps the lines of an address', () => {
    expect(cleanLines(' Jl. A \r\n\n  Dusun  B\u2028C ')).toBe('Jl. A\nDusun B\nC');
  });

  it('is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
        expect(cleanLines(cleanLines(text))).toBe(cleanLines(text));
      }),
    );
  });
});

describe('mapping headings', () => {
  it('knows every heading it lists, in both languages and any dress', () => {
    for (const kind of sheetKinds) {
      for (const { key, headings } of sheetColumns[kind]) {
        for (const heading of headings) {
          const dressed = `  ${heading.toUpperCase().replace(/ /g, '_')}: `;
          expect(guessMapping([dressed], kind).mapping).toEqual({ [key]: 0 });
        }
      }
    }
  });

  it('lists what it does not know, second spellings and missing columns', () => {
    const guessed = guessMapping(['Kode', 'Warna', 'Code', 'Lebar (meter)'], 'booths');
    expect(guessed).toEqual({
      mapping: { code: 0, widthM: 3 },
      unmapped: [
        { index: 1, heading: 'Warna' },
        { index: 2, heading: 'Code' },
      ],
      missing: ['hall'],
    });
    expect(missingColumns({ code: 4, hall: 0 }, 'booths')).toEqual([]);
  });

  it('does not take inherited names for columns', () => {
    expect(guessMapping(['constructor', '__proto__', ''], 'booths').mapping).toEqual({});
  });

  it('fills a short row with empty cells', () => {
    expect(recordOf(['A-1'], { code: 0, hall: 3 })).toEqual({ code: 'A-1', hall: '' });
  });
});

describe('booth codes', () => {
  it.each([
    ['B-B-43 & PLN-D-40', ['B-B-43', 'PLN-D-40']],
    ['ASM-K-15 dan PLN-D-34', ['ASM-K-15', 'PLN-D-34']],
    ['a-k-11, A-C-35', ['A-K-11', 'A-C-35']],
    ['CDW-J-13 / A-C-46', ['CDW-J-13', 'A-C-46']],
    ['A-1;A-2\nA-3', ['A-1', 'A-2', 'A-3']],
    ['A-1 and A-1', ['A-1']],
    ['PANDAN-1', ['PANDAN-1']],
    [' - ', ['-']],
    ['', []],
  ])('%j holds %j', (text, codes) => {
    expect(readBoothCodes(text)).toEqual(codes);
  });
});

describe('materials', () => {
  const problems = (text: string) => {
    const outcome = readMaterialsCell(text);
    return outcome.ok ? [] : outcome.problems.map(({ code, value }) => `${code} ${value}`);
  };

  it('reads name, country and percent, and what may follow', () => {
    expect(readMaterialsCell('kain katun:ID:70|pewarna: Jerman :30%:PT Warna:faktur 12')).toEqual({
      ok: true,
      materials: [
        { name: 'kain katun', country: 'ID', percent: 70 },
        {
          name: 'pewarna',
          country: 'DE',
          percent: 30,
          supplier: 'PT Warna',
          evidence: 'faktur 12',
        },
      ],
    });
    expect(readMaterialsCell('sutra:tidak diketahui:100')).toMatchObject({
      materials: [{ country: 'unknown' }],
    });
  });

  it.each([
    ['katun:ID:60|sutra:CN:30', ['materials-sum 90']],
    ['katun:ID:60|sutra:Cxina:40', ['country-unknown sutra:Cxina:40']],
    ['katun:ID:60|sutra:Cxina:30', ['country-unknown sutra:Cxina:30', 'materials-sum 90']],
    ['katun:ID:33.3', ['materials-format katun:ID:33.3', 'materials-sum 33.3']],
    [
      'a:ID:99,99|b:ID:0,02',
      ['materials-format a:ID:99,99', 'materials-format b:ID:0,02', 'materials-sum 100.01'],
    ],
    ['katun:ID:101', ['materials-sum 101']],
    ['a:ID:120|b:CN:30', ['materials-sum 150']],
    ['katun:ID:-5', ['materials-format katun:ID:-5']],
    ['katun', ['materials-format katun']],
    [':ID:100', ['materials-format :ID:100']],
    ['katun:ID:100:a:b:c', ['materials-format katun:ID:100:a:b:c']],
    ['|', ['materials-format |']],
  ])('%s is refused', (text, codes) => {
    expect(problems(text)).toEqual(codes);
  });

  it('takes fifty materials and refuses five hundred', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => `b${at}:ID:2`).join('|');
    expect(readMaterialsCell(many(50)).ok).toBe(true);
    expect(problems(many(500))[0]).toMatch(/^materials-format/);
  });

  it('accepts exactly the lists that add up to 100', () => {
    const percents = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(percents, fc.boolean(), (list, complete) => {
        const sum = list.reduce((total, percent) => total + percent, 0);
        const all = complete && sum < 100 ? [...list, 100 - sum] : list;
        const text = all.map((percent, at) => `bahan ${at}:ID:${percent}`).join('|');
        const total = all.reduce((left, percent) => left + percent, 0);
        expect(readMaterialsCell(text).ok).toBe(total === 100);
      }),
    );
  });
});

describe('identity of a row', () => {
  it('ignores column order, empty cells and stray blanks', () => {
    const one = normalisedRow({ name: ' Batik  Jaya ', nib: '1', hall: '' });
    expect(one).toBe(normalisedRow({ nib: '1\u0000', name: 'Batik Jaya' }));
    expect(one).not.toBe(normalisedRow({ name: 'Batik Jaya', nib: '2' }));
    expect(normalisedRow({ a: 'b","c' })).not.toBe(normalisedRow({ a: 'b', c: '' }));
  });
});

describe('names', () => {
  it('are one name in any case and punctuation, but keep their legal form', () => {
    expect(normalisedName('PT. Batik  JAYA')).toBe('pt batik jaya');
    expect(normalisedName('CV Batik Jaya')).not.toBe(normalisedName('PT Batik Jaya'));
    expect(normalisedName('バティック')).toBe('バティック');
  });

  it('tells names of signs alone by their signs', () => {
    expect(normalisedName('★★★')).not.toBe(normalisedName('♥♥♥'));
    expect(normalisedName('🧵🪡')).not.toBe(normalisedName('🪵'));
    expect(normalisedName(' ♥\uFE0F ')).toBe(normalisedName('♥'));
    expect(normalisedName('♥\uFE0F')).not.toBe(normalisedName('★\uFE0F'));
    expect(normalisedName('★ Batik ★')).toBe('batik');
  });

  it.each([
    ['PT Batik Jaya', 'CV. Batik Jaya'],
    ['Jaya Batik', 'UD Batik Jaya'],
    ['Batik Jaya Abadi', 'Batik Jaja Abadi'],
    ['P.T. Lestari Ukir', 'lestari ukir'],
    ['Café Tenun', 'Cafe Tenun'],
    ['Karya Etnik 9', 'karya etnik 9'],
    ['123', '123'],
  ])('%s is similar to %s', (left, right) => {
    expect(isSimilarName(left, right)).toBe(true);
    expect(isSimilarName(right, left)).toBe(true);
  });

  it.each([
    ['Karya Etnik 9', 'Karya Etnik 8'],
    ['Karya Etnik', 'Karya Etnik 8'],
    ['Bumi Lurik', 'Nusa Rotan'],
    ['PT', 'CV'],
    ['', ''],
    ['Rona', 'Rina'],
  ])('%s is not similar to %s', (left, right) => {
    expect(isSimilarName(left, right)).toBe(false);
  });
});

describe('issues', () => {
  it('have one strength each and quote at most 200 characters', () => {
    expect(issueCodes.length).toBe(new Set(issueCodes).size);
    for (const code of issueCodes) {
      expect(rowIssue('name', code).severity).toBe(issueSeverities[code]);
    }
    expect(rowIssue('name', 'text-too-long', 'x'.repeat(10_000)).value).toHaveLength(200);
  });
});

describe('the kind of a sheet', () => {
  it.each(['booths', 'exhibitors', 'products'] as const)('is told by its headings: %s', (kind) => {
    const headings = sheetColumns[kind].map((column) => column.headings[0] ?? column.key);
    for (const asked of ['booths', 'exhibitors', 'products'] as const) {
      if (asked === kind || missingColumns(guessMapping(headings, asked).mapping, asked).length) {
        expect(guessKind(headings, asked)).toBe(kind);
      }
    }
  });

  it('stays as asked where the headings tell nothing', () => {
    expect(guessKind(['satu', 'dua'], 'booths')).toBe('booths');
  });
});
