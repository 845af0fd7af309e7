import { createHashRouter, type RouteObject } from 'react-router';
import { Skeleton } from '../ui/skeleton.tsx';
import { AppShell } from './app-shell.tsx';
import { CrashedPage } from './crashed-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** A list page keeps its list while a detail opens in its outlet. */
const pages: RouteObject[] = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('../features/home/home-page.tsx')).HomePage }),
  },
  {
    path: 'exhibitors/new',
    lazy: async () => ({
      Component: (await import('../features/exhibitors/new-exhibitor-page.tsx')).NewExhibitorPage,
    }),
  },
  {
    path: 'exhibitors/:id/edit',
    lazy: async () => ({
      Component: (await import('../features/exhibitors/edit-exhibitor-page.tsx')).EditExhibitorPage,
    }),
  },
  {
    path: 'exhibitors',
    lazy: async () => ({
      Component: (await import('../features/exhibitors/exhibitors-page.tsx')).ExhibitorsPage,
    }),
    children: [
      {
        path: ':id',
        lazy: async () => ({
          Component: (await import('../features/exhibitors/exhibitor-page.tsx')).ExhibitorPage,
        }),
      },
    ],
  },
  {
    path: 'booths',
    lazy: async () => ({
      Component: (await import('../features/booths/booths-page.tsx')).BoothsPage,
    }),
  },
  {
    path: 'transfer',
    lazy: async () => ({
      Component: (await import('../features/transfer/transfer-page.tsx')).TransferPage,
    }),
  },
  {
    path: 'products',
    lazy: async () => ({
      Component: (await import('../features/products/products-page.tsx')).ProductsPage,
    }),
    children: [
      {
        path: ':id',
        lazy: async () => ({
          Component: (await import('../features/products/product-page.tsx')).ProductPage,
        }),
      },
    ],
  },
  {
    path: 'origin',
    lazy: async () => ({
      Component: (await import('../features/origin/origin-page.tsx')).OriginPage,
    }),
  },
  {
    path: 'risk-day',
    lazy: async () => ({
      Component: (await import('../features/risk-day/risk-day-page.tsx')).RiskDayPage,
    }),
  },
  {
    path: 'findings/new',
    lazy: async () => ({
      Component: (await import('../features/findings/new-finding-page.tsx')).NewFindingPage,
    }),
  },
  {
    path: 'findings',
    lazy: async () => ({
      Component: (await import('../features/findings/findings-page.tsx')).FindingsPage,
    }),
    children: [
      {
        path: ':id',
        lazy: async () => ({
          Component: (await import('../features/findings/finding-page.tsx')).FindingPage,
        }),
      },
    ],
  },
  {
    path: 'badges',
    lazy: async () => ({
      Component: (await import('../features/badges/badges-page.tsx')).BadgesPage,
    }),
    children: [
      {
        path: ':badge',
        lazy: async () => ({
          Component: (await import('../features/badges/badge-page.tsx')).BadgePage,
        }),
      },
    ],
  },
  {
    path: 'verify',
    lazy: async () => ({
      Component: (await import('../features/verify/verify-page.tsx')).VerifyPage,
    }),
  },
  {
    path: 'packs',
    lazy: async () => ({
      Component: (await import('../features/packs/packs-page.tsx')).PacksPage,
    }),
    children: [
      {
        path: ':id',
        lazy: async () => ({
          Component: (await import('../features/packs/pack-page.tsx')).PackPage,
        }),
      },
    ],
  },
  {
    path: 'people',
    lazy: async () => ({
      Component: (await import('../features/people/people-page.tsx')).PeoplePage,
    }),
  },
  {
    path: 'settings',
    lazy: async () => ({
      Component: (await import('../features/settings/settings-page.tsx')).SettingsPage,
    }),
  },
  { path: '*', Component: NotFoundPage },
];

export const router = createHashRouter([
  {
    Component: AppShell,
    HydrateFallback: Skeleton,
    children: [{ errorElement: <CrashedPage />, children: pages }],
  },
]);

/** Fetches every page's code while nothing else is done, so that the first key meets its form. */
export function preloadPages(): () => void {
  const waiting = [...pages, ...pages.flatMap(({ children = [] }) => children)];
  let handle = 0;
  async function next(): Promise<void> {
    const lazy = waiting.shift()?.lazy;
    if (typeof lazy === 'function') await lazy().catch(() => undefined);
    if (waiting.length > 0) handle = requestIdleCallback(() => void next());
  }
  handle = requestIdleCallback(() => void next());
  return () => cancelIdleCallback(handle);
}
