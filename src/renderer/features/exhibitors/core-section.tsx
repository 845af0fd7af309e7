import { useFormContext, useWatch } from 'react-hook-form';
import { exhibitorTypeLabels } from '../../../domain/reference/exhibitor-labels.ts';
import { productCategoryLabels } from '../../../domain/reference/product-labels.ts';
import { labelOptions } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import type { ExhibitorFormValues } from './exhibitor-form-values.ts';
import { BoothChoice, CountryChoice } from './form-choices.tsx';
import { FormSelect, FormText } from './form-parts.tsx';

const FASCIA_LETTERS = 30;

/** The walk-in's fields, in the order in which a desk asks for them. */
export function CoreSection({ withBooth }: { withBooth: boolean }) {
  const { t, language } = useText();
  const { control } = useFormContext<ExhibitorFormValues>();
  const fascia = useWatch({ control, name: 'fasciaName' });
  const left = FASCIA_LETTERS - [...fascia].length;
  const choose = t('exhibitors.hints.choose');
  return (
    <Card title={t('exhibitors.groups.core')}>
      <div className="grid min-[900px]:grid-cols-2 gap-x-4 gap-y-3">
        <FormText name="name" required autoFocus className="col-span-full" />
        <FormText
          name="fasciaName"
          hint={
            left >= 0
              ? t('exhibitors.hints.fasciaName', { left: String(left) })
              : t('exhibitors.hints.fasciaOver', { over: String(-left) })
          }
        />
        <FormText name="nib" hint={t('exhibitors.hints.nib')} />
        <FormText name="picPhone" type="tel" placeholder="0812 3456 7890" />
        {withBooth ? <BoothChoice /> : <FormText name="memberNumber" />}
        <FormSelect name="type" required options={labelOptions(exhibitorTypeLabels, language)} />
        <FormSelect
          name="category"
          placeholder={choose}
          options={labelOptions(productCategoryLabels, language)}
        />
        <CountryChoice />
        {withBooth ? <FormText name="memberNumber" /> : null}
      </div>
    </Card>
  );
}
