import { entryBasisLabels, legalFormLabels } from '../../../domain/reference/exhibitor-labels.ts';
import { productCategoryLabels } from '../../../domain/reference/product-labels.ts';
import { countryName } from '../../lib/countries.ts';
import { labelOf } from '../../lib/labels.ts';
import { regionName } from '../../lib/regions.ts';
import { useText } from '../../lib/use-text.ts';
import { type Definition, DefinitionList } from '../../ui/definition-list.tsx';
import { DetailSection } from './detail-section.tsx';
import { SCALES } from './exhibitor-form-values.ts';
import type { ExhibitorDetail } from './exhibitor-types.ts';

type Group = 'core' | 'contact' | 'place' | 'business' | 'foreign' | 'privacy';

/** Every field of the record, by group; the foreign group only where it applies. */
export function DetailFields({ exhibitor }: { exhibitor: ExhibitorDetail }) {
  const { t } = useText();
  const groups = useGroups(exhibitor);
  return groups.map(({ key, items }) => (
    <DetailSection key={key} title={t(`exhibitors.groups.${key}`)}>
      <DefinitionList items={items} />
    </DetailSection>
  ));
}

function useGroups(exhibitor: ExhibitorDetail) {
  const { t, language, format } = useText();
  const e = exhibitor;
  const field = (name: keyof ExhibitorDetail & Term, value: Definition['value']): Definition => ({
    term: t(`exhibitors.fields.${name}`),
    value,
  });
  const money = (value: number | null) => (value === null ? null : format.rupiah(value));
  const foreign = e.country !== 'ID';
  const groups: { key: Group; items: readonly Definition[] }[] = [
    {
      key: 'contact',
      items: [
        field('picName', e.picName),
        field('picRole', e.picRole),
        field('picPhone', e.picPhone),
        field('picEmail', e.picEmail),
        field('nik', e.nik),
        field('picAge', e.picAge),
      ],
    },
    {
      key: 'core',
      items: [
        field('nib', e.nib),
        field('category', labelOf(productCategoryLabels, e.category, language)),
        field('memberNumber', e.memberNumber),
        field('source', t(`exhibitors.sources.${e.source}`)),
        field('createdAt', format.dateTime(e.createdAt)),
        field('updatedAt', format.dateTime(e.updatedAt)),
      ],
    },
    {
      key: 'place',
      items: [
        field('address', e.address),
        field('regionCode', regionName(e.regionCode)),
        field('postalCode', e.postalCode),
        field('country', countryName(e.country, language)),
      ],
    },
    {
      key: 'business',
      items: [
        field('legalForm', labelOf(legalFormLabels, e.legalForm, language)),
        field('npwp', e.npwp),
        field('nitku', e.nitku),
        field('kbli', e.kbli.join(', ')),
        field('foundedYear', e.foundedYear),
        field('capital', money(e.capital)),
        field('annualSales', money(e.annualSales)),
        field('scale', useScaleText(e)),
      ],
    },
    {
      key: 'privacy',
      items: [
        field('privacyNoticeVersion', e.privacyNoticeVersion),
        field('privacyNoticeAt', e.privacyNoticeAt ? format.dateTime(e.privacyNoticeAt) : null),
      ],
    },
  ];
  if (foreign) {
    groups.splice(2, 0, {
      key: 'foreign',
      items: [
        field('passport', e.passport),
        field('entryBasis', labelOf(entryBasisLabels, e.entryBasis, language)),
      ],
    });
  }
  return groups;
}

type Term = Exclude<keyof ExhibitorDetail, 'id' | 'booths' | 'warnings'>;

/** Both computed scales beside the one applied, since they may differ (PP 7/2021 art. 35). */
function useScaleText({ scale }: ExhibitorDetail): string | null {
  const { t } = useText();
  const name = (code: string | null) => {
    const known = SCALES.find((one) => one === code);
    return known ? t(`exhibitors.scale.${known}`) : t('common.empty');
  };
  if (scale.applied === null) return null;
  return t('exhibitors.scale.line', {
    applied: name(scale.applied),
    byCapital: name(scale.byCapital),
    bySales: name(scale.bySales),
  });
}
