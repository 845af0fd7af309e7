import { useFormContext, useWatch } from 'react-hook-form';
import { useText } from '../../lib/use-text.ts';
import { PhotoField } from '../../ui/photo-field.tsx';
import { FormSection } from './form-section.tsx';
import type { ProductForm } from './product-form-values.ts';

const MOST_PHOTOS = 20;
const KINDS = ['photos', 'labelPhotos', 'processPhotos'] as const;

/** Photos by what they show. */
export function PhotosSection() {
  const { t } = useText();
  return (
    <FormSection name="photos">
      <div className="flex flex-col gap-4">
        {KINDS.map((kind) => (
          <fieldset key={kind} className="min-w-0">
            <legend className="mb-1 text-sm font-semibold">{t(`products.fields.${kind}`)}</legend>
            <KindOfPhotos kind={kind} />
          </fieldset>
        ))}
      </div>
    </FormSection>
  );
}

function KindOfPhotos({ kind }: { kind: (typeof KINDS)[number] }) {
  const { t } = useText();
  const { control, getValues, setValue } = useFormContext<ProductForm>();
  const photos = useWatch({ control, name: kind });
  const name = useWatch({ control, name: 'name' });
  return (
    <PhotoField
      hint={t(`products.hints.${kind}`)}
      name={name}
      value={photos}
      max={MOST_PHOTOS}
      onChange={(change) => setValue(kind, [...change(getValues(kind))], { shouldDirty: true })}
    />
  );
}
