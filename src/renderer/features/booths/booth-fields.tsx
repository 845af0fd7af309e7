import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { productCategoryLabels } from '../../../domain/reference/product-labels.ts';
import { api } from '../../lib/api.ts';
import { labelOptions } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField, type TextFieldProps } from '../../ui/text-field.tsx';
import { type BoothProblems, type BoothValues, withCode } from './booth-values.ts';

interface BoothFieldsProps {
  readonly values: BoothValues;
  readonly problems: BoothProblems;
  /** Sentences that core answered, by field. */
  readonly answers: Readonly<Record<string, string>>;
  readonly fixedCode?: boolean;
  readonly onChange: (values: BoothValues) => void;
}

type TextName = 'hall' | 'block' | 'number' | 'length' | 'width';

export function BoothFields(props: BoothFieldsProps) {
  const { values, onChange } = props;
  const { t, language } = useText();
  const error = (name: keyof BoothValues) => {
    const problem = props.problems[name];
    return problem ? t(`booths.${problem}`) : props.answers[name];
  };
  const text = (name: TextName) => ({
    label: t(`booths.${name}`),
    error: error(name),
    value: values[name],
    onChange: (event: { target: { value: string } }) =>
      onChange({ ...values, [name]: event.target.value }),
  });
  return (
    <div className="grid min-[900px]:grid-cols-2 gap-x-4 gap-y-3">
      {props.fixedCode ? null : (
        <TextField
          autoFocus
          required
          label={t('booths.code')}
          hint={t('booths.codeHint')}
          error={error('code')}
          maxLength={40}
          value={values.code}
          onChange={(event) => onChange(withCode(values, event.target.value))}
        />
      )}
      <HallField {...text('hall')} className={props.fixedCode ? 'col-span-full' : undefined} />
      <TextField {...text('block')} maxLength={20} />
      <TextField {...text('number')} required maxLength={20} />
      <TextField {...text('length')} inputMode="decimal" maxLength={8} />
      <TextField {...text('width')} inputMode="decimal" maxLength={8} />
      <SelectField
        label={t('booths.zone')}
        className="col-span-full"
        placeholder={t('booths.anyZone')}
        options={labelOptions(productCategoryLabels, language)}
        value={values.zone}
        onChange={(event) => onChange({ ...values, zone: event.target.value })}
      />
      <BoothFlags values={values} onChange={onChange} />
    </div>
  );
}

type FlagsProps = Pick<BoothFieldsProps, 'values' | 'onChange'>;

function BoothFlags({ values, onChange }: FlagsProps) {
  const { t } = useText();
  return (
    <div className="col-span-full flex flex-col gap-2">
      <Checkbox
        label={t('booths.shared')}
        hint={t('booths.sharedHint')}
        checked={values.shared}
        onChange={(shared) => onChange({ ...values, shared })}
      />
      <Checkbox
        label={t('booths.blocked')}
        hint={t('booths.blockedHint')}
        checked={values.blocked}
        onChange={(blocked) => onChange({ ...values, blocked })}
      />
    </div>
  );
}

/** A known hall is offered, a new one may be typed. */
function HallField(props: TextFieldProps) {
  const { t } = useText();
  const listId = useId();
  const halls = useQuery(api.booths.halls.queryOptions({ input: {} }));
  return (
    <>
      <TextField {...props} required list={listId} maxLength={60} hint={t('booths.newHall')} />
      <datalist id={listId}>
        {(halls.data ?? []).map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
