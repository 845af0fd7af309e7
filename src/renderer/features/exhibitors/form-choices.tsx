import { useMemo, useState } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { countryOptions } from '../../lib/countries.ts';
import { regionOption, regionOptions } from '../../lib/regions.ts';
import { useFreeBooths } from '../../lib/use-free-booths.ts';
import { useText } from '../../lib/use-text.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import type { ExhibitorFormValues } from './exhibitor-form-values.ts';
import { useNote } from './form-parts.tsx';

export function RegionChoice() {
  const { t } = useText();
  const { control } = useFormContext<ExhibitorFormValues>();
  const note = useNote('regionCode');
  return (
    <Controller
      name="regionCode"
      control={control}
      render={({ field }) => (
        <ComboBox
          label={t('exhibitors.fields.regionCode')}
          {...note}
          items={regionOptions}
          value={regionOption(field.value)}
          onChange={(item) => field.onChange(item?.value ?? '')}
        />
      )}
    />
  );
}

export function CountryChoice() {
  const { t, language } = useText();
  const { control } = useFormContext<ExhibitorFormValues>();
  const options = useMemo(() => countryOptions(language), [language]);
  const note = useNote('country');
  return (
    <Controller
      name="country"
      control={control}
      render={({ field }) => (
        <ComboBox
          required
          label={t('exhibitors.fields.country')}
          {...note}
          items={options}
          value={options.find((option) => option.value === field.value) ?? null}
          onChange={(item) => field.onChange(item?.value ?? '')}
        />
      )}
    />
  );
}

export function BoothChoice() {
  const { t } = useText();
  const { control } = useFormContext<ExhibitorFormValues>();
  const [typed, setTyped] = useState('');
  const booths = useFreeBooths(typed);
  return (
    <Controller
      name="booth"
      control={control}
      render={({ field }) => (
        <ComboBox
          label={t('exhibitors.fields.booth')}
          hint={t('exhibitors.hints.booth')}
          {...booths}
          value={field.value}
          onChange={field.onChange}
          onSearch={setTyped}
        />
      )}
    />
  );
}
