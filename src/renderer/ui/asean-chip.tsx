import { CircleCheck, CircleDashed, CircleX } from 'lucide-react';
import { useText } from '../lib/use-text.ts';
import { Chip } from './chip.tsx';

const LOOKS = {
  true: { tone: 'good', icon: CircleCheck },
  conditional: { tone: 'neutral', icon: CircleCheck },
  false: { tone: 'bad', icon: CircleX },
  unknown: { tone: 'neutral', icon: CircleDashed },
} as const;

interface Asean {
  readonly qualifies: boolean | 'unknown';
  readonly working: readonly { readonly code: string }[];
}

/**
 * Whether a line has ASEAN origin: only if it is made there, where no country of making is stated;
 * `unknown` where what is declared does not decide.
 */
export function AseanChip({ atiga }: { atiga: Asean }) {
  const { t } = useText();
  const isConditional = atiga.working.some(({ code }) => code === 'qualifies-if-made-in-asean');
  const verdict = isConditional ? 'conditional' : (`${atiga.qualifies}` as const);
  return <Chip {...LOOKS[verdict]}>{t(`origin.qualifies.${verdict}`)}</Chip>;
}
