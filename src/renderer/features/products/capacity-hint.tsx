import { capacityOf } from '../../../domain/products/capacity.ts';
import { unitLabelsFor } from '../../../domain/reference/counted-unit.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { Notice } from '../../ui/notice.tsx';

interface CapacityHintProps {
  readonly makers: number | null;
  readonly weeksOfProduction: number | null;
  readonly outputPerWeek: number | null;
  readonly stock: number | null;
  readonly unit: string | null;
}

/** The usual multiple above which core raises the question; the rules in force decide there. */
const HIGH_RATIO = 3;

/** makers × weeks × output, beside the stock that was brought. */
export function CapacityHint(props: CapacityHintProps) {
  const { t, language, format } = useText();
  const { makers, weeksOfProduction: weeks, outputPerWeek: output, stock } = props;
  if (makers === null || weeks === null || output === null) {
    return <p className="text-sm text-muted">{t('products.capacity.incomplete')}</p>;
  }
  const capacity = capacityOf(makers, weeks, output);
  const unitOf = (count: number) => labelOf(unitLabelsFor(count), props.unit, language);
  const ratio = stock !== null && capacity > 0 ? stock / capacity : null;
  const high = stock !== null && stock > capacity * HIGH_RATIO;
  return (
    <Notice tone={high ? 'warn' : 'neutral'}>
      <p>
        {t('products.capacity.formula', {
          makers: format.number(makers),
          weeks: format.number(weeks),
          output: format.number(output),
          capacity: format.number(capacity),
          unit: unitOf(capacity),
        })}
      </p>
      {ratio === null || stock === null ? null : (
        <p>
          {t('products.capacity.ratio', {
            stock: format.number(stock),
            unit: unitOf(stock),
            ratio: format.number(Math.round(ratio * 10) / 10),
          })}
        </p>
      )}
      {high ? <p className="font-semibold">{t('products.capacity.high')}</p> : null}
    </Notice>
  );
}
