import { useFormContext, useWatch } from 'react-hook-form';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { PhotoField } from '../../ui/photo-field.tsx';
import type { ProductForm } from './product-form-values.ts';

const MOST_PHOTOS = 20;

export function PhotosSection() {
  const { t } = useText();
  const { control, getValues, setValue } = useFormContext<ProductForm>();
  const photos = useWatch({ control, name: 'photos' });
  const name = useWatch({ control, name: 'name' });
  return (
    <Card title={t('products.sections.photos')}>
      <PhotoField
        hint={t('products.hints.photos')}
        name={name}
        value={photos}
        max={MOST_PHOTOS}
        onChange={(change) =>
          setValue('photos', [...change(getValues('photos'))], { shouldDirty: true })
        }
      />
    </Card>
  );
}
