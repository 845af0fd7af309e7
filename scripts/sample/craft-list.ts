import { readList } from './sheet-text.ts';

export interface Craft {
  readonly key: string;
  readonly region: string;
  readonly province: string;
  readonly category: string;
  readonly materialGroup: string;
  readonly kbli: string;
  /** Prefix of the booth codes where this craft is placed. */
  readonly hall: string;
  readonly motifs: readonly [string, ...string[]];
  readonly lines: readonly CraftLine[];
}

export interface CraftLine {
  /** With `{motif}` in it. */
  readonly name: string;
  readonly technique: string;
  readonly unit: string;
  /** Thousand rupiah. */
  readonly low: number;
  readonly high: number;
  /** Materials cell of a line whose materials are all Indonesian. */
  readonly domestic: string;
  /** The same with imported parts, or empty where none is usual. */
  readonly foreign: string;
  /** What one maker finishes in a week. */
  readonly weekly: number;
  readonly hs: string;
}

export interface Maker {
  readonly name: string;
  readonly craft: Craft;
  /** Empty: a member of the association, like most. */
  readonly type: string;
}

/** The crafts of the sample with what each of them makes. */
export function readCrafts(): Map<string, Craft> {
  const lines = readList('lines.csv');
  const crafts = readList('crafts.csv').map((row): Craft => {
    const { craft: key = '', motifs = '', group = '', region = '', province = '' } = row;
    const [first = '', ...others] = motifs.split('|');
    return {
      key,
      region,
      province,
      category: row.category ?? '',
      materialGroup: group,
      kbli: row.kbli ?? '',
      hall: row.hall ?? '',
      motifs: [first, ...others],
      lines: lines.filter((line) => line.craft === key).map(craftLine),
    };
  });
  return new Map(crafts.map((craft) => [craft.key, craft]));
}

function craftLine(row: Readonly<Record<string, string>>): CraftLine {
  return {
    name: row.name ?? '',
    technique: row.technique ?? '',
    unit: row.unit ?? '',
    low: Number(row.low),
    high: Number(row.high),
    domestic: row.domestic ?? '',
    foreign: row.foreign ?? '',
    weekly: Number(row.weekly),
    hs: row.hs ?? '',
  };
}

/** The Indonesian makers of the sample, in a fixed order. Names are invented. */
export function readMakers(): Maker[] {
  const crafts = readCrafts();
  return readList('makers.csv').map(({ craft: key = '', name = '', type = '' }) => {
    const craft = crafts.get(key);
    if (!craft) {
      throw new Error(`makers.csv names a craft that crafts.csv does not have: ${key}`);
    }
    return { name, craft, type };
  });
}
