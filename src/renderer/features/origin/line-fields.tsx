import { originClasses } from '../../../domain/reference/product-codes.ts';
import {
  originClassLabels,
  productCategoryLabels,
} from '../../../domain/reference/product-labels.ts';
import { techniqueLabels } from '../../../domain/reference/technique-labels.ts';
import { countryOptions } from '../../lib/countries.ts';
import { headingHint, hsSuggestions, suggestsHs } from '../../lib/hs-suggestions.ts';
import { labelOf, labelOptions } from '../../lib/labels.ts';
import { regionOption, regionOptions } from '../../lib/regions.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { SuggestField } from '../../ui/suggest-field.tsx';
import { useEntry } from './use-entry.ts';

/** What the line is and where it was made. */
export function LineFields() {
  const { t, language } = useText();
  const category = useEntry('category');
  const claimed = useEntry('claimedClass');
  const hs = useEntry('hs');
  return (
    <Card title={t('origin.sections.line')}>
      <div className="grid min-[900px]:grid-cols-2 gap-3">
        <SelectField
          {...category.control}
          error={category.error}
          label={t('origin.fields.category')}
          placeholder={t('common.choose')}
          value={category.value}
          onChange={(event) => category.set(event.target.value)}
          options={labelOptions(productCategoryLabels, language)}
        />
        <TechniqueChoice />
        <SelectField
          {...claimed.control}
          error={claimed.error}
          label={t('origin.fields.claimedClass')}
          placeholder={t('common.choose')}
          value={claimed.value}
          onChange={(event) => claimed.set(event.target.value)}
          options={originClasses.map((value) => ({
            value,
            label: `${value} · ${labelOf(originClassLabels, value, language)}`,
          }))}
        />
        <SuggestField
          {...hs.control}
          maxLength={20}
          error={hs.error}
          label={t('origin.fields.hs')}
          hint={headingHint(hs.value, language) ?? t('origin.hints.hs')}
          value={hs.value}
          onChange={hs.set}
          suggestions={hsSuggestions(category.value, language)}
          suggests={suggestsHs}
        />
        <MadeIn />
      </div>
    </Card>
  );
}

function TechniqueChoice() {
  const { t, language } = useText();
  const technique = useEntry('technique');
  const items = labelOptions(techniqueLabels, language);
  return (
    <ComboBox
      error={technique.error}
      label={t('origin.fields.technique')}
      items={items}
      value={items.find(({ value }) => value === technique.value) ?? null}
      onChange={(item) => technique.set(item?.value ?? '')}
    />
  );
}

function MadeIn() {
  const { t, language } = useText();
  const country = useEntry('madeIn');
  const region = useEntry('region');
  const countries = countryOptions(language);
  return (
    <>
      <ComboBox
        error={country.error}
        label={t('origin.fields.madeIn')}
        items={countries}
        value={countries.find(({ value }) => value === country.value) ?? null}
        onChange={(item) => country.set(item?.value ?? '')}
      />
      <ComboBox
        error={region.error}
        disabled={country.value !== 'ID'}
        label={t('origin.fields.region')}
        items={regionOptions}
        value={country.value === 'ID' ? regionOption(region.value) : null}
        onChange={(item) => region.set(item?.value ?? '')}
      />
    </>
  );
}
