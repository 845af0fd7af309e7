import type { OriginClass } from '../reference/product-codes.ts';
import type { LineFacts } from './line-facts.ts';
import type { ClassVerdict } from './origin-class.ts';
import { type Sentence, sentence } from './origin-text.ts';

/** How the claimed class compares with what the line amounts to. */
export interface ClaimCheck {
  readonly claimed: OriginClass;
  readonly matches: boolean | 'unknown';
  readonly because: Sentence;
}

/** Null where nothing is claimed; `unknown` where the line does not show enough to compare. */
export function checkClaim({ claimedClass }: LineFacts, verdict: ClassVerdict): ClaimCheck | null {
  if (claimedClass === null) {
    return null;
  }
  const values = { claimed: claimedClass, assessed: verdict.class };
  if (claimedClass === verdict.class) {
    return {
      claimed: claimedClass,
      matches: true,
      because: sentence(
        'claim-matches',
        values,
        `Kelas ${claimedClass} yang dinyatakan sesuai dengan isian.`,
        `The claimed class ${claimedClass} fits what is declared.`,
      ),
    };
  }
  if (verdict.class === 'E') {
    return {
      claimed: claimedClass,
      matches: 'unknown',
      because: sentence(
        'claim-not-shown',
        values,
        `Kelas ${claimedClass} dinyatakan, tetapi isian belum cukup untuk menunjukkannya. ${verdict.because.id}`,
        `Class ${claimedClass} is claimed, but what is declared does not show it yet. ${verdict.because.en}`,
      ),
    };
  }
  return {
    claimed: claimedClass,
    matches: false,
    because: sentence(
      'claim-differs',
      values,
      `Kelas ${claimedClass} dinyatakan; isian menunjukkan kelas ${verdict.class}. ${verdict.because.id}`,
      `Class ${claimedClass} is claimed; what is declared amounts to class ${verdict.class}. ${verdict.because.en}`,
    ),
  };
}
