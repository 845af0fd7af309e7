import { useQuery } from '@tanstack/react-query';
import { FlaskConical, GitMerge, KeyRound, PlugZap } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { api } from '../lib/api.ts';
import { connectionState, onConnectionChange } from '../lib/connection.ts';
import { useToken } from '../lib/session.tsx';
import { useText } from '../lib/use-text.ts';
import type { Health } from './health.ts';

const BASE = 'flex items-center gap-2 px-4 py-1 text-sm font-semibold';

/** Standing notices about this laptop, above everything else. */
export function Banners({ health }: { health: Health }) {
  const { t } = useText();
  const connection = useSyncExternalStore(onConnectionChange, connectionState);
  const mayRecover = useIsAdmin();
  const { runtime, trouble } = health;
  return (
    <section aria-label={t('app.notices')}>
      {runtime.host === 'electron' && !runtime.official ? (
        <p className={`${BASE} bg-warn text-white`}>
          <FlaskConical aria-hidden size={15} /> {t('app.devRuntime')}
        </p>
      ) : null}
      {health.state === 'ready' && health.keyStore === 'file' && !health.recoverySet ? (
        <p className={`${BASE} border-b border-warn-line bg-warn-soft text-warn`}>
          <KeyRound aria-hidden size={15} /> {t('app.recoveryMissing')}
          {mayRecover ? (
            <a href="#/settings" className="underline">
              {t('app.recoverySet')}
            </a>
          ) : null}
        </p>
      ) : null}
      {trouble && Object.values(trouble).some((number) => number > 0) ? (
        <p className={`${BASE} border-b border-warn-line bg-warn-soft text-warn`}>
          <GitMerge aria-hidden size={15} /> {t('app.mergeTrouble', trouble)}
        </p>
      ) : null}
      <div role="status">
        {connection === 'lost' ? (
          <p className={`${BASE} bg-bad text-white`}>
            <PlugZap aria-hidden size={15} /> {t('app.reconnecting')}
          </p>
        ) : null}
      </div>
    </section>
  );
}

/** Only an administrator can set the passphrase; to others the link would lead nowhere. */
function useIsAdmin(): boolean {
  const signedIn = useToken() !== null;
  const me = useQuery(api.session.me.queryOptions({ input: {}, enabled: signedIn }));
  return signedIn && me.data?.role === 'admin';
}
