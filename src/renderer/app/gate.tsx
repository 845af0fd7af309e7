import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { RouterProvider } from 'react-router';
import { SignInPage } from '../features/session/sign-in-page.tsx';
import { UnlockPage } from '../features/session/unlock-page.tsx';
import { SetupWizard } from '../features/setup/setup-wizard.tsx';
import { api, queryClient } from '../lib/api.ts';
import { drafts } from '../lib/drafts.ts';
import { contractErrorOf, errorSentences } from '../lib/error-text.ts';
import { pollWhileFailing } from '../lib/poll-while-failing.ts';
import { SessionProvider, useToken } from '../lib/session.tsx';
import { writeToken } from '../lib/token.ts';
import { Banners } from './banners.tsx';
import { type Health, useHealth } from './health.ts';
import { preloadPages, router } from './routes.tsx';
import { StartupMessage } from './startup-message.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** What must happen before the pages: set up, unlock, sign in — or say why nothing can. */
export function Gate() {
  useKeptFocus();
  const health = useHealth();
  // What is known stays on screen while core is away: the banner says that it is.
  if (!health.data) return <Waiting query={health} />;
  return (
    <div className="flex h-full flex-col">
      <Banners health={health.data} />
      <div className="min-h-0 grow">
        <Entrance health={health.data} />
      </div>
    </div>
  );
}

function Entrance({ health }: { health: Health }): ReactNode {
  const token = useToken();
  switch (health.state) {
    case 'setup':
      return <SetupWizard />;
    case 'locked':
      return <UnlockPage />;
    case 'damaged':
      return <StartupMessage kind="damaged" detail={health.detail} />;
    case 'newer':
      return <StartupMessage kind="newer" detail={health.detail} />;
    case 'ready':
      return token ? <SignedIn key={token} /> : <SignedOut edition={health.editionName} />;
  }
}

/** Whoever comes next starts at home, not on the page of the one before. */
function SignedOut({ edition }: { edition: string | undefined }) {
  useEffect(() => void router.navigate('/', { replace: true }), []);
  return <SignInPage edition={edition} />;
}

function SignedIn() {
  const me = useQuery({ ...api.session.me.queryOptions({ input: {} }), ...pollWhileFailing });
  const kept = useQuery({
    queryKey: [['drafts']],
    queryFn: () => drafts.load().then(() => true),
    staleTime: Number.POSITIVE_INFINITY,
    ...pollWhileFailing,
  });
  const lost = contractErrorOf(me.error)?.code === 'UNAUTHORIZED';
  useEffect(() => {
    if (lost) writeToken(null);
  }, [lost]);
  useEffect(preloadPages, []);
  // What one person read or typed must not greet the next one.
  useEffect(
    () => () => {
      drafts.forget();
      queryClient.removeQueries({ predicate: keepsOnlyHealth });
    },
    [],
  );
  if (lost) return <StartupMessage kind="starting" />;
  if (!me.data) return <Waiting query={me} />;
  if (!kept.data) return <Waiting query={kept} />;
  return (
    <SessionProvider person={me.data}>
      <RouterProvider router={router} />
    </SessionProvider>
  );
}

/** Nothing has been answered yet: the first asking, or one after another that failed. */
function Waiting({ query }: { query: UseQueryResult }) {
  // The error itself is gone while it is asked again: the count stays.
  const failed = query.errorUpdateCount > 0;
  const detail = referenceOf(query.error ?? query.failureReason);
  const retry = () => void query.refetch();
  return failed ? (
    <StartupMessage kind="unreachable" detail={detail} onRetry={retry} />
  ) : (
    <StartupMessage kind="starting" />
  );
}

/** What core said, where it answered at all. */
function referenceOf(error: unknown): string | undefined {
  return contractErrorOf(error) ? errorSentences(error).join(' ') : undefined;
}

function keepsOnlyHealth({ queryKey }: { queryKey: readonly unknown[] }): boolean {
  const path = queryKey[0];
  return !(Array.isArray(path) && path[0] === 'system');
}
