import {
  type Dispatch,
  type SetStateAction,
  Suspense,
  useEffect,
  useEffectEvent,
  useState,
} from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { followChanges } from '../lib/changes.ts';
import { listenForScans } from '../lib/scanner.ts';
import { useText } from '../lib/use-text.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { toastWarning } from '../ui/toast.ts';
import { CommandPalette } from './command-palette.tsx';
import { useHealth } from './health.ts';
import { SideNav } from './side-nav.tsx';
import { TopBar } from './top-bar.tsx';

/** What stays while pages change: menu, top bar, palette, scanner and the stream of changes. */
export function AppShell() {
  const { t } = useText();
  const { pathname } = useLocation();
  const { data: health } = useHealth();
  const [palette, setPalette] = useState(false);
  useWindowEvents(setPalette);
  const section = pathname.split('/')[1] ?? '';
  return (
    <div className="flex h-full min-h-0">
      <button
        type="button"
        onClick={() => document.getElementById('content')?.focus()}
        className="sr-only z-50 rounded-md bg-accent px-3 py-2 font-semibold text-white focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t('app.skip')}
      </button>
      <SideNav version={health?.version ?? ''} />
      <div className="flex min-h-0 min-w-0 grow flex-col">
        <TopBar edition={health?.editionName} onSearch={() => setPalette(true)} />
        <main
          id="content"
          tabIndex={-1}
          className="min-h-0 grow outline-none"
          data-section={section}
        >
          <Suspense fallback={<Skeleton />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <CommandPalette open={palette} onClose={() => setPalette(false)} />
    </div>
  );
}

/** A short message has the role of a dialog too, but says that it is not modal. */
const DIALOG = '[role$="dialog"]:not([aria-modal="false"]):not([data-palette])';

/** What the whole window listens to: changes of the data, the hand scanner and Ctrl or Cmd+K. */
function useWindowEvents(setPalette: Dispatch<SetStateAction<boolean>>): void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { t } = useText();
  const scanned = useEffectEvent((code: string) => {
    // What is typed in a dialog, or drawn to sign, would be lost by leaving its page.
    if (document.querySelector(DIALOG)) {
      toastWarning(t('app.scanInDialog'));
      return;
    }
    setPalette(false);
    const replace = pathname === '/verify';
    void navigate(`/verify?code=${encodeURIComponent(code)}`, { replace });
  });
  useEffect(() => {
    const abort = new AbortController();
    void followChanges(abort.signal);
    return () => abort.abort();
  }, []);
  useEffect(() => listenForScans((code) => scanned(code)), []);
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setPalette((open) => !open);
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [setPalette]);
}
