import { useText } from '../../lib/use-text.ts';
import { DisclosureChip } from '../../ui/disclosure-chip.tsx';
import type { ProductDetailData } from './product.ts';

/** Whether the line may be shown, and the sentence that its badge would carry. */
export function DisclosedOrigin({ origin }: Pick<ProductDetailData, 'origin'>) {
  const { t, language } = useText();
  const { rule, printed } = origin.disclosure;
  return (
    <div>
      <p className="flex flex-wrap items-center gap-2">
        <DisclosureChip rule={rule} />
        <span className="text-sm text-muted">
          {t(rule === 'not-allowed' ? 'origin.card.said' : 'origin.printed')}
        </span>
      </p>
      <p className="mt-1 border-l-4 border-gold pl-3 font-semibold wrap-anywhere">
        {printed[language]}
      </p>
    </div>
  );
}
