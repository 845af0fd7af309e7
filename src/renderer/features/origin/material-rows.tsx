import { Plus, X } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { countryOptions } from '../../lib/countries.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useEntry, useEntryError } from './use-entry.ts';
import { EMPTY_MATERIAL, type WhatIf } from './what-if.ts';

/** Materials with their country, cost and tariff code. */
export function MaterialRows() {
  const { t } = useText();
  const { control } = useFormContext<WhatIf>();
  const { fields, append, remove } = useFieldArray({ control, name: 'materials' });
  const error = useEntryError('materials');
  return (
    <Card title={t('origin.sections.materials')}>
      <ol className="flex flex-col gap-3">
        {fields.map((field, index) => (
          <MaterialFields key={field.id} index={index} onRemove={() => remove(index)} />
        ))}
      </ol>
      {error ? (
        <p role="alert" className="mt-2 font-medium text-bad">
          {error}
        </p>
      ) : null}
      <Button small icon={Plus} className="mt-3" onClick={() => append({ ...EMPTY_MATERIAL })}>
        {t('origin.addMaterial')}
      </Button>
    </Card>
  );
}

function MaterialFields({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t } = useText();
  const name = useEntry(`materials.${index}.name`);
  const cost = useEntry(`materials.${index}.cost`);
  const hs = useEntry(`materials.${index}.hs`);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_2rem] items-start gap-2 border-b border-line/70 pb-3 last:border-0 last:pb-0">
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
    </li>
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
