import { type OriginClass, originClasses } from '../reference/product-codes.ts';
import type { OriginKnowledge } from './origin-knowledge.ts';
import { COST_PARTS, type CostPart, type OriginLine } from './origin-line.ts';
import { tariffDigits } from './tariff-code.ts';

/** A material with what is unknown made plain: null, never a guess. */
export interface MaterialFacts {
  readonly index: number;
  readonly name: string;
  /** ISO 3166-1 alpha-2; null where it is unknown. */
  readonly country: string | null;
  readonly cost: bigint | null;
  /** Bare digits. */
  readonly hs: string | null;
  /** From an ASEAN member; unknown origin is non-originating (ATIGA art. 29) [S72]. */
  readonly originating: boolean;
}

export interface StepFacts {
  readonly index: number;
  readonly name: string;
  readonly country: string | null;
  /** Declared essential, and more than a minimal operation. */
  readonly essential: boolean;
  readonly minimal: boolean;
  /** Of work per unit of product. */
  readonly hours: bigint | null;
}

/** A reviewed line, ready to be computed with. Money in whole rupiah. */
export interface LineFacts {
  readonly category: string | null;
  readonly technique: string | null;
  readonly claimedClass: OriginClass | null;
  readonly hs: string | null;
  readonly madeIn: string | null;
  readonly fob: bigint | null;
  readonly parts: Readonly<Record<CostPart, bigint | null>>;
  readonly materials: readonly MaterialFacts[];
  readonly steps: readonly StepFacts[];
}

/** Reads a line that `reviewLine` has no issue with. */
export function lineFacts(line: OriginLine, knowledge: OriginKnowledge): LineFacts {
  return {
    category: line.category || null,
    technique: line.technique || null,
    claimedClass: originClasses.find((letter) => letter === line.claimedClass) ?? null,
    hs: hsOf(line.hs),
    madeIn: countryOf(line.madeIn?.country),
    fob: wholeOf(line.fob),
    parts: Object.fromEntries(
      COST_PARTS.map((part) => [part, wholeOf(line[part])]),
    ) as LineFacts['parts'],
    materials: (line.materials ?? []).map((material, index) => {
      const country = countryOf(material.country);
      return {
        index,
        name: material.name?.trim() || String(index + 1),
        country,
        cost: wholeOf(material.cost),
        hs: hsOf(material.hs),
        originating: country !== null && knowledge.members.has(country),
      };
    }),
    steps: (line.steps ?? []).map((step, index) => {
      const minimal = knowledge.isMinimal(step.name ?? '');
      return {
        index,
        name: step.name?.trim() || String(index + 1),
        country: countryOf(step.country),
        essential: step.essential === true && !minimal,
        minimal,
        hours: wholeOf(step.hours),
      };
    }),
  };
}

function countryOf(code: string | null | undefined): string | null {
  return code === undefined || code === null || code === 'unknown' ? null : code;
}

function wholeOf(amount: number | null | undefined): bigint | null {
  return amount === undefined || amount === null ? null : BigInt(amount);
}

function hsOf(text: string | null | undefined): string | null {
  return text === undefined || text === null ? null : (tariffDigits(text) ?? null);
}
