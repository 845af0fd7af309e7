import { CircleCheck, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useText } from '../lib/use-text.ts';
import { Chip } from './chip.tsx';

export type Lane = 'green' | 'yellow' | 'red';

const LOOKS = {
  green: { tone: 'good', icon: CircleCheck },
  yellow: { tone: 'warn', icon: TriangleAlert },
  red: { tone: 'bad', icon: OctagonAlert },
} as const;

/** The lane of a line or finding: never colour alone. */
export function LaneChip({ lane }: { lane: Lane }) {
  const { t } = useText();
  return <Chip {...LOOKS[lane]}>{t(`common.lane.${lane}`)}</Chip>;
}
