import { legalFormLabels } from '../../../domain/reference/exhibitor-labels.ts';
import { labelOptions } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { SCALES } from './exhibitor-form-values.ts';
import { FormNumber, FormSelect, FormText } from './form-parts.tsx';

export function BusinessSection() {
  const { t, language } = useText();
  const choose = t('exhibitors.hints.choose');
  return (
    <Card title={t('exhibitors.groups.business')}>
      <div className="grid min-[900px]:grid-cols-2 gap-x-4 gap-y-3">
        <FormSelect
          name="legalForm"
          placeholder={choose}
          options={labelOptions(legalFormLabels, language)}
        />
        <FormNumber name="foundedYear" grouping={false} />
        <FormText name="npwp" hint={t('exhibitors.hints.npwp')} />
        <FormText name="nitku" />
        <FormText name="kbli" hint={t('exhibitors.hints.kbli')} />
        <FormSelect
          name="kbliVersion"
          placeholder={choose}
          options={['2020', '2025'].map((value) => ({ value, label: value }))}
        />
        <FormNumber name="capital" prefix="Rp" />
        <FormNumber name="annualSales" prefix="Rp" />
        <FormSelect
          name="scaleOverride"
          placeholder={choose}
          hint={t('exhibitors.hints.scaleOverride')}
          options={SCALES.map((value) => ({ value, label: t(`exhibitors.scale.${value}`) }))}
        />
        <FormText name="scaleReason" />
      </div>
    </Card>
  );
}
