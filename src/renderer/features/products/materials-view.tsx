import { countryName } from '../../lib/countries.ts';
import { useText } from '../../lib/use-text.ts';
import { PlainTable } from '../../ui/plain-table.tsx';
import type { ProductDetailData } from './product.ts';
import { ShareBar } from './share-bar.tsx';

/** Materials with their country and their share of the cost. */
export function MaterialsView({ materials }: { materials: ProductDetailData['materials'] }) {
  const { t, language, format } = useText();
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
            <td dir="auto" className="font-medium wrap-anywhere">
              {material.name}
              {material.hs ? (
                <span className="block text-sm text-muted">
                  {t('declaration.hs', { code: material.hs })}
                </span>
              ) : null}
            </td>
            <td>
              {material.country === 'unknown'
                ? t('products.material.unknown')
                : countryName(material.country, language)}
            </td>
            <td dir="auto" className="wrap-anywhere">
              {[
                material.supplier,
                material.invoice && t('declaration.invoice', { number: material.invoice }),
                material.evidence,
              ]
                .filter(Boolean)
                .join(' · ') || t('common.empty')}
            </td>
            <td className="text-right">
              {material.percent}%
              {typeof material.cost === 'number' ? (
                <span className="block text-sm text-muted">{format.rupiah(material.cost)}</span>
              ) : null}
            </td>
          </tr>
        ))}
      </PlainTable>
    </div>
  );
}
