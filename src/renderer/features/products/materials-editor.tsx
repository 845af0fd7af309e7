import { CircleCheck, Plus, TriangleAlert, X } from 'lucide-react';
import { useContext, useEffect } from 'react';
import { Controller, useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { countryOptions } from '../../lib/countries.ts';
import { issueSentence } from '../../lib/error-text.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FormSection } from './form-section.tsx';
import { EMPTY_MATERIAL } from './product-form-rows.ts';
import type { ProductForm } from './product-form-values.ts';
import { WarningsContext } from './use-product-field.ts';

/** Rows of materials; their percentages have to add up to exactly 100. */
export function MaterialsEditor() {
  const { t } = useText();
  const { control, formState } = useFormContext<ProductForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'materials' });
  useSumJudgedAnew();
  const warning = useContext(WarningsContext).materials;
  const error = formState.errors.materials?.root?.message;
  return (
    <FormSection name="materials" actions={<SumChip />}>
      <ul className="flex flex-col gap-3">
        {fields.map((field, index) => (
          <MaterialRow key={field.id} index={index} onRemove={() => remove(index)} />
        ))}
      </ul>
      {error ? (
        <p role="alert" className="mt-2 font-medium text-bad">
          {issueSentence(error)}
        </p>
      ) : warning ? (
        <p className="mt-2 text-warn">{issueSentence(warning)}</p>
      ) : null}
      <Button small icon={Plus} className="mt-3" onClick={() => append({ ...EMPTY_MATERIAL })}>
        {t('products.material.add')}
      </Button>
    </FormSection>
  );
}

/** What is wrong with the rows together goes once any of them, or their number, puts it right. */
function useSumJudgedAnew(): void {
  const { control, getFieldState, trigger } = useFormContext<ProductForm>();
  const rows = useWatch({ control, name: 'materials' });
  const parts = rows.map(({ percent }) => percent).join();
  useEffect(() => {
    if (getFieldState('materials').invalid) void trigger('materials');
  }, [parts, getFieldState, trigger]);
}

function SumChip() {
  const { t } = useText();
  const { control } = useFormContext<ProductForm>();
  const rows = useWatch({ control, name: 'materials' });
  if (rows.length === 0) return null;
  const sum = rows.reduce((total, { percent }) => total + (percent ?? 0), 0);
  const good = sum === 100;
  return (
    <span role="status" className="flex items-center gap-2 text-sm">
      <Chip tone={good ? 'good' : 'warn'} icon={good ? CircleCheck : TriangleAlert}>
        {t('products.material.sum', { n: sum })}
      </Chip>
      {good
        ? t('products.material.sumGood')
        : sum < 100
          ? t('products.material.sumLess', { n: 100 - sum })
          : t('products.material.sumMore', { n: sum - 100 })}
    </span>
  );
}

function MaterialRow({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t } = useText();
  const { control, formState, register } = useFormContext<ProductForm>();
  const name = useWatch({ control, name: `materials.${index}.name` });
  const errors = formState.errors.materials?.[index];
  return (
    <li className="field-row grid-cols-[minmax(0,1.4fr)_minmax(0,1.2fr)_8rem_minmax(0,1fr)_2rem] border-b border-line/70 pb-3 last:border-0 last:pb-0">
      <TextField
        {...register(`materials.${index}.name`)}
        dir="auto"
        label={t('products.material.name')}
        error={errors?.name ? t('products.material.nameMissing') : undefined}
      />
      <CountryChoice index={index} missing={errors?.country !== undefined} />
      <RowNumber index={index} name="percent" />
      <RowNumber index={index} name="cost" prefix="Rp" />
      <IconButton
        label={t('products.material.remove', { name: name || String(index + 1) })}
        icon={X}
        className="mt-6.5"
        onClick={onRemove}
      />
      <TextField
        {...register(`materials.${index}.supplier`)}
        dir="auto"
        label={t('products.material.supplier')}
      />
      <TextField
        {...register(`materials.${index}.invoice`)}
        label={t('products.material.invoice')}
      />
      <TextField {...register(`materials.${index}.hs`)} label={t('products.material.hs')} />
      <TextField
        {...register(`materials.${index}.evidence`)}
        dir="auto"
        label={t('products.material.evidence')}
      />
    </li>
  );
}

interface RowNumberProps {
  readonly index: number;
  readonly name: 'percent' | 'cost';
  readonly prefix?: string;
}

function RowNumber({ index, name, prefix }: RowNumberProps) {
  const { t } = useText();
  const { control } = useFormContext<ProductForm>();
  return (
    <Controller
      control={control}
      name={`materials.${index}.${name}`}
      render={({ field, fieldState }) => (
        <NumberField
          {...(prefix ? { prefix } : {})}
          {...(name === 'percent' ? { form: t('products.material.percentForm') } : {})}
          label={t(`products.material.${name}`)}
          error={fieldState.error?.message ? issueSentence(fieldState.error.message) : undefined}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
        />
      )}
    />
  );
}

/** Any country, or `unknown`, which counts as foreign. */
function CountryChoice({ index, missing }: { index: number; missing: boolean }) {
  const { t, language } = useText();
  const { control } = useFormContext<ProductForm>();
  const unknown = {
    value: 'unknown',
    label: t('products.material.unknown'),
    hint: t('products.material.unknownHint'),
  };
  const countries = [unknown, ...countryOptions(language)];
  return (
    <Controller
      control={control}
      name={`materials.${index}.country`}
      render={({ field }) => (
        <ComboBox
          label={t('products.material.country')}
          error={missing ? t('products.material.countryMissing') : undefined}
          items={countries}
          value={countries.find(({ value }) => value === field.value) ?? null}
          onChange={(item) => field.onChange(item?.value ?? '')}
        />
      )}
    />
  );
}
