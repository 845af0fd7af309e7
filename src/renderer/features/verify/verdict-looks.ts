import {
  BadgeCheck,
  Ban,
  CalendarClock,
  CalendarX,
  CirclePause,
  CircleQuestionMark,
  Keyboard,
  KeyRound,
  type LucideIcon,
  MapPinOff,
  RefreshCcw,
  ScanLine,
  ShieldX,
} from 'lucide-react';
import type { Tone } from '../../ui/notice.tsx';
import type { Verdict, Verification } from './verification.ts';

interface Look {
  readonly icon: LucideIcon;
  readonly tone: Exclude<Tone, 'info'>;
}

/** Colour, icon and word together: no verdict differs from another by colour alone. */
const verdictLooks: Readonly<Record<Verdict, Look>> = {
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

/** Nothing was read that could be judged: a slip of the hand must not look like a forgery. */
const unreadLooks = {
  'not-a-code': { icon: ScanLine, tone: 'neutral' },
  'check-character': { icon: Keyboard, tone: 'neutral' },
} as const satisfies Readonly<Record<string, Look>>;

type Unread = keyof typeof unreadLooks;

/** Why a text was no code at all; null for whatever got a verdict. */
export function unreadOf({ verdict, reason }: Verification): Unread | null {
  const isUnread = reason === 'not-a-code' || reason === 'check-character';
  return verdict === 'invalid' && isUnread ? reason : null;
}

export function lookOf(result: Verification): Look {
  const unread = unreadOf(result);
  return unread ? unreadLooks[unread] : verdictLooks[result.verdict];
}
