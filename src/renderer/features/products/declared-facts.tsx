import { unitLabelsFor } from '../../../domain/reference/counted-unit.ts';
import {
  materialGroupLabels,
  originClassGlosses,
  originClassLabels,
  productCategoryLabels,
  unitLabels,
} from '../../../domain/reference/product-labels.ts';
import { techniqueLabels } from '../../../domain/reference/technique-labels.ts';
import { countryName } from '../../lib/countries.ts';
import { labelOf } from '../../lib/labels.ts';
import { regionName } from '../../lib/regions.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { CapacityHint } from './capacity-hint.tsx';
import type { ProductDetailData } from './product.ts';

interface FactsProps {
  readonly product: ProductDetailData;
}

/** The declaration as it was given, part by part. */
export function DeclaredFacts({ product }: FactsProps) {
  return (
    <>
      <OriginFacts product={product} />
      <CapacityFacts product={product} />
      <PriceFacts product={product} />
    </>
  );
}

function OriginFacts({ product }: FactsProps) {
  const { t, language } = useText();
  const { claimedClass, category, technique, materialGroup, originCountry } = product;
  const facts = {
    originRegion: regionName(product.originRegion),
    originCountry: countryName(originCountry, language),
    category: labelOf(productCategoryLabels, category, language),
    technique: labelOf(techniqueLabels, technique, language),
    materialGroup: labelOf(materialGroupLabels, materialGroup, language),
  };
  const names = Object.keys(facts) as (keyof typeof facts)[];
  return (
    <Card title={t('products.sections.origin')}>
      <p className="mb-1 text-lg font-bold">
        {claimedClass} · {labelOf(originClassLabels, claimedClass, language)}
      </p>
      <p className="mb-3 text-muted">{labelOf(originClassGlosses, claimedClass, language)}</p>
      <DefinitionList
        items={names.map((name) => ({ term: t(`products.fields.${name}`), value: facts[name] }))}
      />
    </Card>
  );
}

function CapacityFacts({ product }: FactsProps) {
  const { t, language, format } = useText();
  const number = (value: number | null) => (value === null ? null : format.number(value));
  const { stock } = product;
  const unit = labelOf(unitLabelsFor(stock ?? 0), product.unit, language);
  return (
    <Card title={t('products.sections.capacity')}>
      <DefinitionList
        items={[
          { term: t('products.fields.makers'), value: number(product.makers) },
          {
            term: t('products.fields.weeksOfProduction'),
            value: number(product.weeksOfProduction),
          },
          { term: t('products.fields.outputPerWeek'), value: number(product.outputPerWeek) },
          {
            term: t('products.fields.stock'),
            value: stock === null ? null : `${format.number(stock)} ${unit}`,
          },
        ]}
      />
      <div className="mt-3">
        <CapacityHint {...product} />
      </div>
    </Card>
  );
}

function PriceFacts({ product }: FactsProps) {
  const { t } = useText();
  return (
    <Card title={t('products.sections.price')}>
      <DefinitionList
        items={[
          { term: t('products.fields.price'), value: <PriceText product={product} /> },
          { term: t('products.fields.hs'), value: product.hs },
          { term: t('products.fields.gtin'), value: product.gtin },
        ]}
      />
    </Card>
  );
}

function PriceText({ product }: FactsProps) {
  const { t, language, format } = useText();
  const prices = [...new Set([product.priceMin, product.priceMax])].filter(
    (price) => price !== null,
  );
  if (prices.length === 0) return t('common.empty');
  const unit = labelOf(unitLabels, product.unit, language);
  const range = prices.map((price) => format.rupiah(price)).join(' – ');
  return unit ? `${range} ${t('products.perUnit', { unit })}` : range;
}
