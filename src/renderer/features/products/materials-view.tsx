import { countryName } from '../../lib/countries.ts';
import { useText } from '../../lib/use-text.ts';
import { PlainTable } from '../../ui/plain-table.tsx';
import type { ProductDetailData } from './product.ts';
import { ShareBar } from './share-bar.tsx';

/** Materials with their country and their share of the cost. */
export function MaterialsView({ materials }: { materials: ProductDetailData['materials'] }) {
  const { t, language } = useText();
  if (materials.length === 0) return <p className="text-muted">{t('products.material.none')}</p>;
  return (
    <div className="flex flex-col gap-3">
      <ShareBar materials={materials} />
      <PlainTable
        label={t('products.sections.materials')}
        head={[
          { key: 'name', label: t('products.material.name') },
          { key: 'country', label: t('products.material.country') },
          { key: 'supplier', label: t('products.material.supplier') },
          { key: 'percent', label: t('products.material.percent'), width: '7rem', align: 'end' },
        ]}
      >
        {materials.map((material, index) => (
          <tr key={index}>
            <td dir="auto" className="font-medium">
              {material.name}
            </td>
            <td>
              {material.country === 'unknown'
                ? t('products.material.unknown')
                : countryName(material.country, language)}
            </td>
            <td dir="auto">{material.supplier || t('common.empty')}</td>
            <td className="text-right">{material.percent}%</td>
          </tr>
        ))}
      </PlainTable>
    </div>
  );
}
