import { useText } from '../lib/use-text.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** Says that unsaved entries came back, and offers to drop them. */
export function DraftNotice({ onDiscard }: { onDiscard: () => void }) {
  const { t } = useText();
  return (
    <Notice tone="info">
      <span className="mr-3">{t('common.draftFound')}</span>
      <Button small onClick={onDiscard}>
        {t('common.discardDraft')}
      </Button>
    </Notice>
  );
}
