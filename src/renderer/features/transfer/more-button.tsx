import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';

interface MoreButtonProps {
  readonly left: number;
  readonly step: number;
  readonly onMore: () => void;
}

/** Shows the next rows of a long table; nothing once all are shown. */
export function MoreButton({ left, step, onMore }: MoreButtonProps) {
  const { t } = useText();
  if (left <= 0) return null;
  return (
    <div className="p-3">
      <Button onClick={onMore}>{t('transfer.more', { n: Math.min(step, left) })}</Button>
    </div>
  );
}
