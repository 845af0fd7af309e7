import { useFormContext, useWatch } from 'react-hook-form';
import { entryBasisLabels } from '../../../domain/reference/exhibitor-labels.ts';
import { labelOptions } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { ExhibitorFormValues } from './exhibitor-form-values.ts';
import { RegionChoice } from './form-choices.tsx';
import { FormSelect, FormText, useNote } from './form-parts.tsx';

/** Where the exhibitor is; papers of entry are asked only of foreign ones. */
export function PlaceSection() {
  const { t, language } = useText();
  const { control, register } = useFormContext<ExhibitorFormValues>();
  const foreign = useWatch({ control, name: 'country' }) !== 'ID';
  return (
    <Card title={t('exhibitors.groups.place')}>
      <div className="grid min-[900px]:grid-cols-2 gap-x-4 gap-y-3">
        <TextArea
          rows={2}
          className="col-span-full"
          label={t('exhibitors.fields.address')}
          {...useNote('address')}
          {...register('address')}
        />
        {foreign ? null : <RegionChoice />}
        <FormText name="postalCode" inputMode="numeric" />
        {foreign ? (
          <>
            <FormText name="passport" />
            <FormSelect
              name="entryBasis"
              placeholder={t('exhibitors.hints.choose')}
              options={labelOptions(entryBasisLabels, language)}
            />
          </>
        ) : null}
      </div>
    </Card>
  );
}
