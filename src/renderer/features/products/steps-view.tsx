import { countryName } from '../../lib/countries.ts';
import { regionName } from '../../lib/regions.ts';
import { useText } from '../../lib/use-text.ts';
import type { ProductDetailData } from './product.ts';

/** The process in its order: what, where, and by whom. */
export function StepsView({ steps }: { steps: ProductDetailData['steps'] }) {
  const { t, language, format } = useText();
  if (steps.length === 0) return <p className="text-muted">{t('products.step.none')}</p>;
  return (
    <ol className="flex list-decimal flex-col gap-1 pl-5">
      {steps.map((step, index) => (
        <li key={index}>
          <span dir="auto" className="font-medium">
            {step.step}
          </span>
          <span className="text-muted">
            {' · '}
            {/^\d/.test(step.place) ? regionName(step.place) : countryName(step.place, language)}
            {' · '}
            {t(step.ownWork ? 'products.step.ownWork' : 'products.step.byOthers')}
            {step.who ? ` · ${step.who}` : ''}
            {typeof step.hours === 'number'
              ? ` · ${t('products.step.hoursValue', { count: step.hours, n: format.number(step.hours) })}`
              : ''}
          </span>
          {step.essential ? (
            <span className="font-semibold">{` · ${t('products.step.essential')}`}</span>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
