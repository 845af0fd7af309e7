import type { ReactNode } from 'react';
import { entryBasisLabels, legalFormLabels } from '../../../domain/reference/exhibitor-labels.ts';
import { productCategoryLabels } from '../../../domain/reference/product-labels.ts';
import { countryName } from '../../lib/countries.ts';
import { labelOf } from '../../lib/labels.ts';
import { regionName } from '../../lib/regions.ts';
import { useText } from '../../lib/use-text.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { DetailSection } from './detail-section.tsx';
import { SCALES } from './exhibitor-form-values.ts';
import type { ExhibitorDetail } from './exhibitor-types.ts';

type Term = Exclude<keyof ExhibitorDetail, 'id' | 'booths' | 'warnings'>;

interface GroupProps {
  readonly title: 'core' | 'contact' | 'place' | 'business' | 'foreign' | 'privacy';
  readonly values: Readonly<Partial<Record<Term, ReactNode>>>;
}

function Group({ title, values }: GroupProps) {
  const { t } = useText();
  const items = Object.entries(values).map(([field, value]) => ({
    term: t(`exhibitors.fields.${field as Term}`),
    value,
  }));
  return (
    <DetailSection title={t(`exhibitors.groups.${title}`)}>
      <DefinitionList items={items} />
    </DetailSection>
  );
}

/** Every field of the record, by group; the foreign group only where it applies. */
export function DetailFields({ exhibitor: e }: { exhibitor: ExhibitorDetail }) {
  const { t, language, format } = useText();
  const { picName, picRole, picPhone, picEmail, nik, picAge } = e;
  const place = {
    address: e.address,
    regionCode: regionName(e.regionCode),
    postalCode: e.postalCode,
    country: countryName(e.country, language),
  };
  const identity = {
    nib: e.nib,
    category: labelOf(productCategoryLabels, e.category, language),
    memberNumber: e.memberNumber,
    source: t(`exhibitors.sources.${e.source}`),
    createdAt: format.dateTime(e.createdAt),
    updatedAt: format.dateTime(e.updatedAt),
  };
  const entry = {
    passport: e.passport,
    entryBasis: labelOf(entryBasisLabels, e.entryBasis, language),
  };
  const notice = {
    privacyNoticeVersion: e.privacyNoticeVersion,
    privacyNoticeAt: e.privacyNoticeAt ? format.dateTime(e.privacyNoticeAt) : null,
  };
  return (
    <>
      <Group title="contact" values={{ picName, picRole, picPhone, picEmail, nik, picAge }} />
      {e.country === 'ID' ? null : <Group title="foreign" values={entry} />}
      <Group title="core" values={identity} />
      <Group title="place" values={place} />
      <BusinessFields exhibitor={e} />
      <Group title="privacy" values={notice} />
    </>
  );
}

function BusinessFields({ exhibitor: e }: { exhibitor: ExhibitorDetail }) {
  const { language, format } = useText();
  const money = (value: number | null) => (value === null ? null : format.rupiah(value));
  const values = {
    legalForm: labelOf(legalFormLabels, e.legalForm, language),
    npwp: e.npwp,
    nitku: e.nitku,
    kbli: e.kbli.join(', '),
    foundedYear: e.foundedYear,
    capital: money(e.capital),
    annualSales: money(e.annualSales),
    scale: useScaleText(e),
  };
  return <Group title="business" values={values} />;
}

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
