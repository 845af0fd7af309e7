import { Controller, useFormContext } from 'react-hook-form';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import type { ExhibitorFormValues } from './exhibitor-form-values.ts';
import { FormNumber, FormText } from './form-parts.tsx';

/** `storedNik` is the masked number that is kept when the field stays empty. */
export function ContactSection({ storedNik }: { storedNik: string | null }) {
  const { t } = useText();
  const { control } = useFormContext<ExhibitorFormValues>();
  return (
    <Card title={t('exhibitors.groups.contact')}>
      <div className="grid min-[900px]:grid-cols-2 gap-x-4 gap-y-3">
        <FormText name="picName" />
        <FormText name="picRole" />
        <FormText name="picEmail" type="email" />
        <FormNumber name="picAge" />
        <FormText
          name="nik"
          className="col-span-full"
          hint={
            storedNik
              ? t('exhibitors.hints.nikKept', { nik: storedNik })
              : t('exhibitors.hints.nik')
          }
        />
        <div className="col-span-full">
          <Controller
            name="privacyGiven"
            control={control}
            render={({ field }) => (
              <Checkbox
                label={t('exhibitors.hints.privacy')}
                hint={t('exhibitors.hints.privacyHint')}
                checked={field.value}
                onChange={field.onChange}
              />
            )}
          />
        </div>
      </div>
    </Card>
  );
}
