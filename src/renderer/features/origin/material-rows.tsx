import { X } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { countryOptions } from '../../lib/countries.ts';
import { useText } from '../../lib/use-text.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { EntryRow, EntryRows } from './entry-rows.tsx';
import { useEntry } from './use-entry.ts';
import { EMPTY_MATERIAL, type WhatIf } from './what-if.ts';

/** Materials with their country, cost and tariff code. */
export function MaterialRows() {
  const { t } = useText();
  const { control } = useFormContext<WhatIf>();
  const { fields, append, remove } = useFieldArray({ control, name: 'materials' });
  return (
    <EntryRows
      title={t('origin.sections.materials')}
      name="materials"
      addLabel={t('origin.addMaterial')}
      onAdd={() => append({ ...EMPTY_MATERIAL })}
    >
      {fields.map((field, index) => (
        <MaterialFields key={field.id} index={index} onRemove={() => remove(index)} />
      ))}
    </EntryRows>
  );
}

function MaterialFields({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t } = useText();
  const name = useEntry(`materials.${index}.name`);
  const cost = useEntry(`materials.${index}.cost`);
  const hs = useEntry(`materials.${index}.hs`);
  return (
    <EntryRow>
      <TextField
        {...name.control}
        dir="auto"
        maxLength={200}
        label={`${index + 1}. ${t('origin.fields.name')}`}
        value={name.value}
        onChange={(event) => name.set(event.target.value)}
      />
      <CountryChoice index={index} />
      <IconButton
        label={t('origin.removeMaterial', { name: name.value || String(index + 1) })}
        icon={X}
        className="mt-6.5"
        onClick={onRemove}
      />
      <NumberField
        {...cost.control}
        error={cost.error}
        label={t('origin.fields.cost')}
        prefix="Rp"
        value={cost.value}
        onChange={cost.set}
      />
      <TextField
        {...hs.control}
        maxLength={20}
        error={hs.error}
        label={t('origin.fields.materialHs')}
        value={hs.value}
        onChange={(event) => hs.set(event.target.value)}
      />
    </EntryRow>
  );
}

function CountryChoice({ index }: { index: number }) {
  const { t, language } = useText();
  const country = useEntry(`materials.${index}.country`);
  const unknown = {
    value: 'unknown',
    label: t('origin.unknownCountry'),
    hint: t('origin.unknownCountryHint'),
  };
  const countries = [unknown, ...countryOptions(language)];
  return (
    <ComboBox
      error={country.error}
      label={t('origin.fields.country')}
      items={countries}
      value={countries.find(({ value }) => value === country.value) ?? null}
      onChange={(item) => country.set(item?.value ?? '')}
    />
  );
}
