import {
  BadgeCheck,
  Ban,
  CalendarClock,
  CalendarX,
  CirclePause,
  CircleQuestionMark,
  KeyRound,
  type LucideIcon,
  MapPinOff,
  RefreshCcw,
  ShieldX,
} from 'lucide-react';
import type { Tone } from '../../ui/notice.tsx';
import type { Verdict } from './verification.ts';

interface Look {
  readonly icon: LucideIcon;
  readonly tone: Exclude<Tone, 'neutral' | 'info'>;
}

/** Colour, icon and word together: no verdict differs from another by colour alone. */
export const verdictLooks: Readonly<Record<Verdict, Look>> = {
  valid: { icon: BadgeCheck, tone: 'good' },
  'not-yet-valid': { icon: CalendarClock, tone: 'warn' },
  expired: { icon: CalendarX, tone: 'warn' },
  suspended: { icon: CirclePause, tone: 'warn' },
  revoked: { icon: Ban, tone: 'bad' },
  superseded: { icon: RefreshCcw, tone: 'warn' },
  unconfirmed: { icon: CircleQuestionMark, tone: 'warn' },
  'other-fair': { icon: MapPinOff, tone: 'warn' },
  'unknown-key': { icon: KeyRound, tone: 'bad' },
  invalid: { icon: ShieldX, tone: 'bad' },
};
