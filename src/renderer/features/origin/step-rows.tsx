import { X } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { countryOptions } from '../../lib/countries.ts';
import { regionOptions } from '../../lib/regions.ts';
import { useText } from '../../lib/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { EntryRow, EntryRows } from './entry-rows.tsx';
import { useEntry } from './use-entry.ts';
import { EMPTY_STEP, type WhatIf } from './what-if.ts';

/** The process: each step has a place, and one or more make the craft what it is. */
export function StepRows() {
  const { t } = useText();
  const { control } = useFormContext<WhatIf>();
  const { fields, append, remove } = useFieldArray({ control, name: 'steps' });
  return (
    <EntryRows
      title={t('origin.sections.steps')}
      name="steps"
      addLabel={t('origin.addStep')}
      onAdd={() => append({ ...EMPTY_STEP })}
    >
      {fields.map((field, index) => (
        <StepFields key={field.id} index={index} onRemove={() => remove(index)} />
      ))}
    </EntryRows>
  );
}

function StepFields({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t } = useText();
  const name = useEntry(`steps.${index}.name`);
  const essential = useEntry(`steps.${index}.essential`);
  const hours = useEntry(`steps.${index}.hours`);
  return (
    <EntryRow>
      <TextField
        {...name.control}
        dir="auto"
        maxLength={200}
        label={`${index + 1}. ${t('origin.fields.step')}`}
        value={name.value}
        onChange={(event) => name.set(event.target.value)}
      />
      <PlaceChoice index={index} />
      <IconButton
        label={t('origin.removeStep', { name: name.value || String(index + 1) })}
        icon={X}
        className="mt-6.5"
        onClick={onRemove}
      />
      <NumberField
        {...hours.control}
        error={hours.error}
        label={t('origin.fields.hours')}
        value={hours.value}
        onChange={hours.set}
      />
      <div className="col-span-2 pt-6.5">
        <Checkbox
          label={t('origin.fields.essential')}
          checked={essential.value}
          onChange={essential.set}
        />
      </div>
    </EntryRow>
  );
}

/** A kabupaten or kota, or a country. */
function PlaceChoice({ index }: { index: number }) {
  const { t, language } = useText();
  const place = useEntry(`steps.${index}.place`);
  const places = [...countryOptions(language), ...regionOptions];
  return (
    <ComboBox
      error={place.error}
      label={t('origin.fields.place')}
      {...(index === 0 ? { hint: t('origin.hints.place') } : {})}
      items={places}
      value={places.find(({ value }) => value === place.value) ?? null}
      onChange={(item) => place.set(item?.value ?? '')}
    />
  );
}
