import { DatabaseZap, FileWarning, PackageX, Plug } from 'lucide-react';
import { useText } from '../lib/use-text.ts';
import { BrandMark } from '../ui/brand-mark.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Spinner } from '../ui/spinner.tsx';

const ICONS = {
  unreachable: Plug,
  damaged: FileWarning,
  newer: PackageX,
  starting: DatabaseZap,
} as const;

interface StartupMessageProps {
  readonly kind: keyof typeof ICONS;
  readonly detail?: string | undefined;
  readonly onRetry?: () => void;
}

/** A whole window that says why there is nothing to show yet. */
export function StartupMessage({ kind, detail, onRetry }: StartupMessageProps) {
  const { t } = useText();
  if (kind === 'starting') {
    return (
      <main className="flex h-full flex-col items-center justify-center gap-3" aria-busy="true">
        <BrandMark size={56} />
        <h1 className="sr-only">{t('app.name')}</h1>
        <p role="status" className="flex items-center gap-2 text-muted">
          <Spinner size={16} /> {t('app.starting')}
        </p>
      </main>
    );
  }
  return (
    <main className="flex h-full flex-col items-center justify-center">
      <h1 className="sr-only">{t(`app.${kind}`)}</h1>
      <EmptyState
        icon={ICONS[kind]}
        title={t(`app.${kind}`)}
        actions={
          onRetry ? (
            <Button look="primary" onClick={onRetry}>
              {t('common.retry')}
            </Button>
          ) : null
        }
      >
        <p>{t(`app.${kind}Hint`)}</p>
        {detail ? <p className="mt-2 text-sm">{t('app.detail', { detail })}</p> : null}
      </EmptyState>
    </main>
  );
}
