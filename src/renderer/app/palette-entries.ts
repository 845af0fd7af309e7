import type { TFunction } from 'i18next';
import type { LucideIcon } from 'lucide-react';
import { Plus, ScanLine, ShieldAlert, Store } from 'lucide-react';
import type { Role } from '../../contract/procedure.ts';
import { isBadgeCode } from '../lib/badge-code.ts';
import { navigation } from './navigation.ts';

export interface PaletteEntry {
  readonly key: string;
  readonly group: 'pages' | 'exhibitors' | 'actions';
  readonly label: string;
  readonly hint?: string;
  readonly icon: LucideIcon;
  readonly to: string;
}

interface FoundExhibitor {
  readonly id: string;
  readonly name: string;
  readonly booths: readonly string[];
}

function matches(label: string, typed: string): boolean {
  return label.toLocaleLowerCase().includes(typed.toLocaleLowerCase());
}

/** What the palette offers for a text, the likeliest group first. */
export function paletteEntries(
  t: TFunction,
  role: Role,
  text: string,
  exhibitors: readonly FoundExhibitor[],
): readonly PaletteEntry[] {
  const typed = text.trim();
  const verify: PaletteEntry[] = isBadgeCode(typed)
    ? [
        {
          key: 'verify-code',
          group: 'actions',
          label: t('app.palette.verify', { code: typed.slice(0, 40) }),
          icon: ScanLine,
          to: `/verify?code=${encodeURIComponent(typed)}`,
        },
      ]
    : [];
  const found = exhibitors.map(
    (exhibitor): PaletteEntry => ({
      key: exhibitor.id,
      group: 'exhibitors',
      label: exhibitor.name,
      hint: exhibitor.booths.join(', '),
      icon: Store,
      to: `/exhibitors/${exhibitor.id}`,
    }),
  );
  const fixed = [...actions(t, role), ...pages(t)].filter((entry) => matches(entry.label, typed));
  return [...verify, ...found, ...fixed];
}

function actions(t: TFunction, role: Role): readonly PaletteEntry[] {
  const register: PaletteEntry = {
    key: 'new-exhibitor',
    group: 'actions',
    label: t('app.palette.newExhibitor'),
    icon: Plus,
    to: '/exhibitors/new',
  };
  const raise: PaletteEntry = {
    key: 'new-finding',
    group: 'actions',
    label: t('app.palette.newFinding'),
    icon: ShieldAlert,
    to: '/findings/new',
  };
  return [
    ...(role === 'desk' || role === 'admin' ? [register] : []),
    ...(role === 'inspector' || role === 'supervisor' || role === 'admin' ? [raise] : []),
  ];
}

function pages(t: TFunction): readonly PaletteEntry[] {
  return navigation
    .flatMap((group) => group.items)
    .map(({ key, icon, to }) => ({
      key,
      group: 'pages' as const,
      label: t(`app.nav.${key}`),
      icon,
      to,
    }));
}
