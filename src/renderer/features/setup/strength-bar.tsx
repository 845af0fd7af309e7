import clsx from 'clsx';
import { useText } from '../../lib/use-text.ts';
import type { Strength } from './passphrase-strength.ts';

const FILLED: Readonly<Record<Strength, readonly string[]>> = {
  weak: ['bg-bad-line'],
  fair: ['bg-warn-line', 'bg-warn-line'],
  strong: ['bg-good-line', 'bg-good-line', 'bg-good-line'],
};

export function StrengthBar({ strength, shown }: { strength: Strength; shown: boolean }) {
  const { t } = useText();
  return (
    <div className="flex items-center gap-3">
      <div aria-hidden className="grid grow grid-cols-3 gap-1">
        {[0, 1, 2].map((part) => (
          <div
            key={part}
            className={clsx('h-2 rounded-full', (shown && FILLED[strength][part]) || 'bg-sunken')}
          />
        ))}
      </div>
      <p role="status" className="w-40 text-sm font-medium">
        {shown ? t('setup.recovery.strength', { strength: t(`setup.recovery.${strength}`) }) : ''}
      </p>
    </div>
  );
}
