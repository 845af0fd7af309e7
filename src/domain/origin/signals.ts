import { foreignRegistrant } from '../reference/gs1-prefixes.ts';
import { imitationTechniques } from '../reference/techniques.ts';
import { capacityOf } from './capacity.ts';
import type { DeclaredSignalCode, RulesPack } from './rules-pack.ts';

type Absent = null | undefined;

/** What a declaration says of one product line, as far as signals need it. Money in rupiah. */
export interface DeclaredLine {
  readonly claimedClass?: string | Absent;
  readonly category?: string | Absent;
  readonly technique?: string | Absent;
  /** Kemendagri `NN.NN` */
  readonly originRegion?: string | Absent;
  /** ISO 3166-1 alpha-2 */
  readonly originCountry?: string | Absent;
  readonly materials?: readonly DeclaredMaterial[] | Absent;
  readonly makers?: number | Absent;
  readonly weeksOfProduction?: number | Absent;
  readonly outputPerWeek?: number | Absent;
  readonly stock?: number | Absent;
  readonly unit?: string | Absent;
  readonly priceMin?: number | Absent;
  readonly priceMax?: number | Absent;
  /** `NNNN.NN.NN` */
  readonly hs?: string | Absent;
  readonly gtin?: string | Absent;
}

export interface DeclaredMaterial {
  readonly name: string;
  /** ISO 3166-1 alpha-2, or `unknown`: foreign, as undetermined origin is under ATIGA. */
  readonly country: string;
  /** Share of cost, 0-100. */
  readonly percent: number;
}

/** A question a declaration raises, with everything needed to explain it. */
export interface Signal {
  readonly code: DeclaredSignalCode;
  readonly weight: number;
  /** The field of the line the question is about. */
  readonly field: keyof DeclaredLine;
  /** The values compared, JSON-safe. */
  readonly inputs: Readonly<Record<string, unknown>>;
}

type Raised = Omit<Signal, 'weight'> | undefined;
type Check = (line: DeclaredLine, rules: RulesPack) => Raised;

const isOriginal = (line: DeclaredLine): boolean =>
  line.claimedClass === 'A' || line.claimedClass === 'B';

const isForeign = (country: string | Absent): boolean =>
  country !== undefined && country !== null && country !== '' && country !== 'ID';

const foreignMaterials: Check = ({ claimedClass, materials }) => {
  const foreign = (materials ?? []).filter(({ country }) => isForeign(country));
  if (claimedClass === 'A' && foreign.length > 0) {
    const inputs = {
      materials: foreign.map(({ name, country, percent }) => ({ name, country, percent })),
    };
    return { code: 'class-a-foreign-material', field: 'materials', inputs };
  }
  const all = foreign.length > 0 && foreign.length === materials?.length;
  return claimedClass === 'B' && all
    ? {
        code: 'class-b-all-materials-foreign',
        field: 'materials',
        inputs: { count: foreign.length },
      }
    : undefined;
};

const originPlace: Check = (line) => {
  const { claimedClass, originCountry, originRegion } = line;
  if (isOriginal(line) && isForeign(originCountry)) {
    const inputs = { claimedClass, country: originCountry };
    return { code: 'class-a-b-foreign-origin', field: 'originCountry', inputs };
  }
  return isOriginal(line) && !originRegion
    ? { code: 'class-a-b-without-region', field: 'originRegion', inputs: { claimedClass } }
    : undefined;
};

const declaredImport: Check = ({ claimedClass, originCountry }) => {
  if (claimedClass !== 'D' || isForeign(originCountry)) {
    return undefined;
  }
  return originCountry === 'ID'
    ? { code: 'class-d-origin-indonesia', field: 'originCountry', inputs: {} }
    : { code: 'class-d-without-country', field: 'originCountry', inputs: {} };
};

const imitation: Check = (line) => {
  const { category, technique, claimedClass } = line;
  const craft = category === 'BATIK' || category === 'TENUN';
  const copied = imitationTechniques.some((code) => code === technique);
  return craft && copied && isOriginal(line)
    ? {
        code: 'imitation-technique-claimed',
        field: 'technique',
        inputs: { category, technique, claimedClass },
      }
    : undefined;
};

const price: Check = ({ technique, unit, priceMin, priceMax }, rules) => {
  const lowest = priceMin ?? priceMax;
  const rule = rules.priceFloors.find(
    (candidate) => candidate.technique === technique && candidate.unit === unit,
  );
  return rule !== undefined && typeof lowest === 'number' && lowest < rule.floor
    ? {
        code: 'price-below-floor',
        field: 'priceMin',
        inputs: { technique, unit, price: lowest, floor: rule.floor },
      }
    : undefined;
};

/** Thousandths, so that half a piece a week stays exact; sheets carry no finer figures. */
const exact = (value: number): bigint => BigInt(Math.round(value * 1000));

const capacity: Check = (line, rules) => {
  const { makers, weeksOfProduction: weeks, outputPerWeek: output, stock } = line;
  const numbers = [makers, weeks, output, stock];
  const isKnown = (value: number | Absent): value is number => Number.isFinite(value);
  if (!numbers.every(isKnown)) {
    return undefined;
  }
  const [m = 0, w = 0, o = 0, s = 0] = numbers;
  const above =
    exact(s) * 1_000_000n > BigInt(rules.capacityRatio) * exact(m) * exact(w) * exact(o);
  const inputs = {
    makers: m,
    weeks: w,
    output: o,
    capacity: capacityOf(m, w, o),
    stock: s,
    ratio: rules.capacityRatio,
  };
  return above ? { code: 'stock-above-capacity', field: 'stock', inputs } : undefined;
};

const barcode: Check = ({ gtin }) => {
  const country = gtin ? foreignRegistrant(gtin) : undefined;
  return gtin && country !== undefined
    ? {
        code: 'gtin-prefix-foreign',
        field: 'gtin',
        inputs: { gtin, prefix: gtin.slice(0, 3), country },
      }
    : undefined;
};

const usedClothing: Check = ({ hs }) =>
  hs?.replaceAll('.', '').startsWith('6309')
    ? { code: 'used-clothing-hs', field: 'hs', inputs: { hs } }
    : undefined;

const checks: readonly Check[] = [
  foreignMaterials,
  originPlace,
  declaredImport,
  imitation,
  price,
  capacity,
  barcode,
  usedClothing,
];

/**
 * The questions a declaration raises by itself, in a fixed order, with the weights of the rules
 * pack. A barcode prefix, a price or a stock proves nothing: each signal is a reason to ask. Absent
 * fields raise nothing except where the class requires them.
 */
export function computeSignals(line: DeclaredLine, rules: RulesPack): Signal[] {
  return checks.flatMap((check) => {
    const raised = check(line, rules);
    return raised === undefined ? [] : [{ ...raised, weight: rules.weights[raised.code] }];
  });
}
