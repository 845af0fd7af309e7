import { RotateCw } from 'lucide-react';
import { useText } from '../lib/use-text.ts';
import { Button } from './button.tsx';
import { ErrorNote } from './error-note.tsx';

/** In place of content that could not be read. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useText();
  return (
    <div className="flex flex-col items-start gap-3 p-4">
      <ErrorNote error={error} />
      {onRetry ? (
        <Button icon={RotateCw} onClick={onRetry}>
          {t('common.retry')}
        </Button>
      ) : null}
    </div>
  );
}
