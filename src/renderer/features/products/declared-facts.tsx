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

export function DeclaredFacts({ product }: { product: ProductDetailData }) {
  const { t, language, format } = useText();
  const number = (value: number | null) => (value === null ? null : format.number(value));
  const unit = labelOf(unitLabels, product.unit, language);
  return (
    <>
      <Card title={t('products.sections.origin')}>
        <p className="mb-1 text-lg font-bold">
          {product.claimedClass} · {labelOf(originClassLabels, product.claimedClass, language)}
        </p>
        <p className="mb-3 text-muted">
          {labelOf(originClassGlosses, product.claimedClass, language)}
        </p>
        <DefinitionList
          items={[
            { term: t('products.fields.originRegion'), value: regionName(product.originRegion) },
            {
              term: t('products.fields.originCountry'),
              value: countryName(product.originCountry, language),
            },
            {
              term: t('products.fields.category'),
              value: labelOf(productCategoryLabels, product.category, language),
            },
            {
              term: t('products.fields.technique'),
              value: labelOf(techniqueLabels, product.technique, language),
            },
            {
              term: t('products.fields.materialGroup'),
              value: labelOf(materialGroupLabels, product.materialGroup, language),
            },
          ]}
        />
      </Card>
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
              value: product.stock === null ? null : `${format.number(product.stock)} ${unit}`,
            },
          ]}
        />
        <div className="mt-3">
          <CapacityHint {...product} />
        </div>
      </Card>
      <Card title={t('products.sections.price')}>
        <DefinitionList
          items={[
            { term: t('products.fields.price'), value: <PriceText product={product} /> },
            { term: t('products.fields.hs'), value: product.hs },
            { term: t('products.fields.gtin'), value: product.gtin },
          ]}
        />
      </Card>
    </>
  );
}

function PriceText({ product }: { product: ProductDetailData }) {
  const { t, language, format } = useText();
  const prices = [...new Set([product.priceMin, product.priceMax])].filter(
    (price) => price !== null,
  );
  if (prices.length === 0) return t('common.empty');
  const unit = labelOf(unitLabels, product.unit, language);
  const range = prices.map((price) => format.rupiah(price)).join(' – ');
  return unit ? `${range} ${t('products.perUnit', { unit })}` : range;
}
