import { originClasses } from '../../../domain/reference/product-codes.ts';
import { originClassGlosses, originClassLabels } from '../../../domain/reference/product-labels.ts';
import { countryOptions } from '../../lib/countries.ts';
import { labelOf } from '../../lib/labels.ts';
import { regionOption, regionOptions } from '../../lib/regions.ts';
import { useText } from '../../lib/use-text.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { FormSection } from './form-section.tsx';
import { useProductField } from './use-product-field.ts';

/** The claim itself: a class, and the place that goes with it. */
export function OriginSection() {
  const { t, language } = useText();
  const claimed = useProductField('claimedClass');
  const region = useProductField('originRegion');
  const country = useProductField('originCountry');
  const countries = countryOptions(language);
  const made = claimed.value === 'A' || claimed.value === 'B';
  return (
    <FormSection name="origin">
      <div className="grid min-[900px]:grid-cols-2 items-start gap-3">
        <div className="col-span-full">
          <RadioCards
            label={`${t('products.fields.claimedClass')} (${t('common.required')})`}
            columns={1}
            error={claimed.note.error}
            value={claimed.value || null}
            onChange={(value) => claimed.set(originClasses.find((known) => known === value) ?? '')}
            options={originClasses.map((value) => ({
              value,
              label: `${value} · ${labelOf(originClassLabels, value, language)}`,
              hint: labelOf(originClassGlosses, value, language),
            }))}
          />
        </div>
        <ComboBox
          {...region.note}
          name="originRegion"
          required={made}
          label={t('products.fields.originRegion')}
          hint={t('products.hints.originRegion')}
          items={regionOptions}
          value={regionOption(region.value)}
          onChange={(item) => region.set(item?.value ?? null)}
        />
        <ComboBox
          {...country.note}
          name="originCountry"
          required={claimed.value === 'D'}
          label={t('products.fields.originCountry')}
          hint={t('products.hints.originCountry')}
          items={countries}
          value={countries.find(({ value }) => value === country.value) ?? null}
          onChange={(item) => country.set(item?.value ?? '')}
        />
      </div>
    </FormSection>
  );
}
