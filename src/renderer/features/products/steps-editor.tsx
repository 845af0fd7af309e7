import { Plus, X } from 'lucide-react';
import { Controller, useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { countryOptions } from '../../lib/countries.ts';
import { issueSentence } from '../../lib/error-text.ts';
import { regionOptions } from '../../lib/regions.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FormSection } from './form-section.tsx';
import { EMPTY_STEP } from './product-form-rows.ts';
import type { ProductForm } from './product-form-values.ts';

/** The process in its order; each step has a place in Indonesia or another country. */
export function StepsEditor() {
  const { t } = useText();
  const { control, formState } = useFormContext<ProductForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'steps' });
  const error = formState.errors.steps?.root?.message;
  return (
    <FormSection name="steps">
      {fields.length === 0 ? <p className="text-muted">{t('products.step.none')}</p> : null}
      <ol className="flex flex-col gap-3">
        {fields.map((field, index) => (
          <StepRow key={field.id} index={index} onRemove={() => remove(index)} />
        ))}
      </ol>
      {error ? (
        <p role="alert" className="mt-2 font-medium text-bad">
          {issueSentence(error)}
        </p>
      ) : null}
      <Button small icon={Plus} className="mt-3" onClick={() => append({ ...EMPTY_STEP })}>
        {t('products.step.add')}
      </Button>
    </FormSection>
  );
}

function StepRow({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t } = useText();
  const { control, formState, register } = useFormContext<ProductForm>();
  const step = useWatch({ control, name: `steps.${index}.step` });
  const errors = formState.errors.steps?.[index];
  return (
    <li className="field-row grid-cols-[minmax(0,1.3fr)_minmax(0,1.2fr)_minmax(0,1.2fr)_8rem_2rem] border-b border-line/70 pb-3 last:border-0 last:pb-0">
      <TextField
        {...register(`steps.${index}.step`)}
        dir="auto"
        label={`${index + 1}. ${t('products.step.step')}`}
        error={errors?.step ? t('products.step.stepMissing') : undefined}
      />
      <PlaceChoice index={index} error={errors?.place?.message} />
      <TextField
        {...register(`steps.${index}.who`)}
        dir="auto"
        label={t('products.step.who')}
        hint={t('products.step.whoHint')}
      />
      <Controller
        control={control}
        name={`steps.${index}.hours`}
        render={({ field }) => (
          <NumberField
            label={t('products.step.hours')}
            form={t('products.step.hoursForm')}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
          />
        )}
      />
      <IconButton
        label={t('products.step.remove', { name: step || String(index + 1) })}
        icon={X}
        className="mt-6.5"
        onClick={onRemove}
      />
      <div className="col-span-5 flex flex-wrap gap-x-6 gap-y-1">
        <StepCheck index={index} name="ownWork" />
        <StepCheck index={index} name="essential" />
      </div>
    </li>
  );
}

function StepCheck({ index, name }: { index: number; name: 'ownWork' | 'essential' }) {
  const { t } = useText();
  const { control } = useFormContext<ProductForm>();
  return (
    <Controller
      control={control}
      name={`steps.${index}.${name}`}
      render={({ field }) => (
        <Checkbox
          label={t(`products.step.${name}`)}
          checked={field.value}
          onChange={field.onChange}
        />
      )}
    />
  );
}

/** A kabupaten or kota, or another country. */
function PlaceChoice({ index, error }: { index: number; error: string | undefined }) {
  const { t, language } = useText();
  const { control } = useFormContext<ProductForm>();
  const sentence = (code: string) =>
    code === 'required' ? t('products.step.placeMissing') : issueSentence(code);
  const places = [
    ...regionOptions,
    ...countryOptions(language).filter(({ value }) => value !== 'ID'),
  ];
  return (
    <Controller
      control={control}
      name={`steps.${index}.place`}
      render={({ field }) => (
        <ComboBox
          label={t('products.step.place')}
          hint={t('products.step.placeHint')}
          error={error ? sentence(error) : undefined}
          items={places}
          value={places.find(({ value }) => value === field.value) ?? null}
          onChange={(item) => field.onChange(item?.value ?? '')}
        />
      )}
    />
  );
}
