import { CircleCheck, CircleX, Megaphone } from 'lucide-react';
import type { DisclosureRule } from '../../domain/origin/disclosure-pack.ts';
import { useText } from '../lib/use-text.ts';
import { Chip } from './chip.tsx';

const LOOKS = {
  allowed: { tone: 'good', icon: CircleCheck },
  'allowed-if-disclosed': { tone: 'warn', icon: Megaphone },
  'not-allowed': { tone: 'bad', icon: CircleX },
} as const;

/** Whether a line may be shown, and whether something has to be said of it. */
export function DisclosureChip({ rule }: { rule: DisclosureRule }) {
  const { t } = useText();
  return <Chip {...LOOKS[rule]}>{t(`origin.rules.${rule}`)}</Chip>;
}
