import { useText } from '../../lib/use-text.ts';

interface Share {
  readonly country: string;
  readonly percent: number;
}

/** How much of the material cost is Indonesian and how much foreign or unknown. */
export function ShareBar({ materials }: { materials: readonly Share[] }) {
  const { t } = useText();
  const domestic = sum(materials.filter(({ country }) => country === 'ID'));
  const foreign = sum(materials) - domestic;
  return (
    <div>
      <div
        aria-hidden
        className="flex h-3 overflow-hidden rounded-full border border-line bg-sunken"
      >
        <div className="bg-good-line" style={{ width: `${Math.min(domestic, 100)}%` }} />
        <div
          className="border-l-2 border-surface bg-[repeating-linear-gradient(45deg,var(--color-warn-line)_0_4px,var(--color-warn-soft)_4px_8px)]"
          style={{ width: `${Math.min(foreign, 100)}%` }}
        />
      </div>
      <p className="mt-1 flex justify-between text-sm font-semibold">
        <span>{t('products.material.domestic', { n: domestic })}</span>
        <span>{t('products.material.foreign', { n: foreign })}</span>
      </p>
    </div>
  );
}

function sum(materials: readonly Share[]): number {
  return materials.reduce((total, { percent }) => total + percent, 0);
}
