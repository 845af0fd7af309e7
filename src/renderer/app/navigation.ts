import {
  BadgeCheck,
  FileUp,
  House,
  LayoutGrid,
  type LucideIcon,
  Package,
  Route,
  Scale,
  ScanLine,
  ScrollText,
  Settings,
  ShieldAlert,
  Store,
  Users,
} from 'lucide-react';

interface NavigationItem {
  readonly key:
    | 'home'
    | 'exhibitors'
    | 'booths'
    | 'products'
    | 'origin'
    | 'riskDay'
    | 'findings'
    | 'badges'
    | 'verify'
    | 'transfer'
    | 'packs'
    | 'people'
    | 'settings';
  readonly to: string;
  readonly icon: LucideIcon;
}

interface NavigationGroup {
  readonly key: 'desk' | 'hall' | 'office';
  readonly items: readonly NavigationItem[];
}

/** The pages of the menu and of the command palette, grouped by who uses them most. */
export const navigation: readonly NavigationGroup[] = [
  {
    key: 'desk',
    items: [
      { key: 'home', to: '/', icon: House },
      { key: 'exhibitors', to: '/exhibitors', icon: Store },
      { key: 'booths', to: '/booths', icon: LayoutGrid },
      { key: 'products', to: '/products', icon: Package },
      { key: 'origin', to: '/origin', icon: Scale },
      { key: 'badges', to: '/badges', icon: BadgeCheck },
    ],
  },
  {
    key: 'hall',
    items: [
      { key: 'riskDay', to: '/risk-day', icon: Route },
      { key: 'findings', to: '/findings', icon: ShieldAlert },
      { key: 'verify', to: '/verify', icon: ScanLine },
    ],
  },
  {
    key: 'office',
    items: [
      { key: 'transfer', to: '/transfer', icon: FileUp },
      { key: 'packs', to: '/packs', icon: ScrollText },
      { key: 'people', to: '/people', icon: Users },
      { key: 'settings', to: '/settings', icon: Settings },
    ],
  },
];
