import { X } from 'lucide-react';
import { Controller, useController, useFormContext, useWatch } from 'react-hook-form';
import { markColourLabels, permitTypeLabels } from '../../../domain/reference/product-labels.ts';
import { labelOf, labelOptions } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { DateField } from '../../ui/date-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { ScanField } from '../../ui/scan-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ProductForm } from './product-form-values.ts';
import { markColours, permitsPack } from './review-context.ts';

/** One permit; what is asked beside its number depends on its kind. */
export function PermitRow({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t, language } = useText();
  const { control, formState, register } = useFormContext<ProductForm>();
  const type = useWatch({ control, name: `permits.${index}.type` });
  const rule = permitsPack.types.find((known) => known.type === type);
  const colours = markColours(type);
  const missing = formState.errors.permits?.[index]?.type;
  const named = labelOf(permitTypeLabels, type, language) || String(index + 1);
  return (
    <li className="field-row grid-cols-[repeat(4,minmax(0,1fr))_2rem] border-b border-line/70 pb-4 last:border-0 last:pb-0">
      <SelectField
        {...register(`permits.${index}.type`)}
        label={t('products.permit.type')}
        placeholder={t('common.choose')}
        error={missing ? t('products.permit.typeMissing') : undefined}
        options={labelOptions(permitTypeLabels, language)}
      />
      <TextField
        {...register(`permits.${index}.number`)}
        label={t('products.permit.number')}
        hint={rule?.example ? t('products.permit.example', { text: rule.example }) : undefined}
      />
      <TextField
        {...register(`permits.${index}.issuer`)}
        dir="auto"
        className="col-span-2"
        label={t('products.permit.issuer')}
      />
      <IconButton
        label={t('products.permit.remove', { name: named })}
        icon={X}
        className="mt-6.5"
        onClick={onRemove}
      />
      <PermitDate index={index} name="issuedOn" />
      <PermitDate index={index} name="expiresOn" />
      {colours.length > 0 ? (
        <SelectField
          {...register(`permits.${index}.colour`)}
          label={t('products.permit.colour')}
          placeholder={t('products.permit.colourUnknown')}
          options={colours.map((value) => ({
            value,
            label: labelOf(markColourLabels, value, language),
          }))}
        />
      ) : null}
      {rule?.regulations ? (
        <SelectField
          {...register(`permits.${index}.regulation`)}
          label={t('products.permit.regulation')}
          placeholder={t('common.choose')}
          options={rule.regulations.map((value) => ({ value, label: value }))}
        />
      ) : null}
      {rule?.value ? (
        <TextField
          {...register(`permits.${index}.value`)}
          inputMode="decimal"
          label={t('products.permit.value')}
        />
      ) : null}
      <TextField
        {...register(`permits.${index}.note`)}
        dir="auto"
        className="col-span-2 col-start-1"
        label={t('products.permit.note')}
      />
      <div className="col-span-2">
        <Controller
          control={control}
          name={`permits.${index}.scan`}
          render={({ field }) => (
            <ScanField
              label={t('products.permit.scan')}
              name={named}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      </div>
    </li>
  );
}

function PermitDate({ index, name }: { index: number; name: 'issuedOn' | 'expiresOn' }) {
  const { t } = useText();
  const { field } = useController<ProductForm, `permits.${number}.${typeof name}`>({
    name: `permits.${index}.${name}`,
  });
  return <DateField {...field} label={t(`products.permit.${name}`)} />;
}
