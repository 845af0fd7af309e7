import { Plus, X } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { countryOptions } from '../../lib/countries.ts';
import { regionOptions } from '../../lib/regions.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useEntry, useEntryError } from './use-entry.ts';
import { EMPTY_STEP, type WhatIf } from './what-if.ts';

/** The process: each step has a place, and one or more make the craft what it is. */
export function StepRows() {
  const { t } = useText();
  const { control } = useFormContext<WhatIf>();
  const { fields, append, remove } = useFieldArray({ control, name: 'steps' });
  const error = useEntryError('steps');
  return (
    <Card title={t('origin.sections.steps')}>
      <ol className="flex flex-col gap-3">
        {fields.map((field, index) => (
          <StepFields key={field.id} index={index} onRemove={() => remove(index)} />
        ))}
      </ol>
      {error ? (
        <p role="alert" className="mt-2 font-medium text-bad">
          {error}
        </p>
      ) : null}
      <Button small icon={Plus} className="mt-3" onClick={() => append({ ...EMPTY_STEP })}>
        {t('origin.addStep')}
      </Button>
    </Card>
  );
}

function StepFields({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t } = useText();
  const name = useEntry(`steps.${index}.name`);
  const essential = useEntry(`steps.${index}.essential`);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_2rem] items-start gap-2 border-b border-line/70 pb-3 last:border-0 last:pb-0">
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
      <div className="col-span-3">
        <Checkbox
          label={t('origin.fields.essential')}
          checked={essential.value}
          onChange={essential.set}
        />
      </div>
    </li>
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
