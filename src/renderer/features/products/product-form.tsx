import { Save, Send } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type FieldPath, FormProvider, useForm } from 'react-hook-form';
import { readDraft } from '../../lib/draft.ts';
import { contractErrorOf } from '../../lib/error-text.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Notice } from '../../ui/notice.tsx';
import { BasicsSection } from './basics-section.tsx';
import { CapacitySection } from './capacity-section.tsx';
import { MaterialsEditor } from './materials-editor.tsx';
import { OriginSection } from './origin-section.tsx';
import { PhotosSection } from './photos-section.tsx';
import { productResolver, type ProductForm as Values, warningsOf } from './product-form-values.ts';
import { StepsEditor } from './steps-editor.tsx';
import { WarningsContext } from './use-product-field.ts';

export interface ProductFormProps {
  readonly draftKey: string;
  readonly initial: Values;
  /** Saves, and submits where asked; what it throws is shown in the form. */
  readonly onSave: (values: Values, submit: boolean) => Promise<void>;
  readonly onCancel: () => void;
  readonly mayEdit: boolean;
}

/** Every declared field of a line. Ctrl+S saves; entries survive a crash. */
export function ProductForm(props: ProductFormProps) {
  const { t } = useText();
  const { draftKey, initial, onSave } = props;
  const [restored] = useState(() => readDraft(draftKey));
  const form = useForm<Values>({
    defaultValues: initial,
    resolver: productResolver,
    mode: 'onTouched',
    ...(restored ? { values: { ...initial, ...(restored as Partial<Values>) } } : {}),
    resetOptions: { keepDefaultValues: true },
  });
  const values = form.watch();
  const { isSubmitting, isDirty, errors, isSubmitted } = form.formState;
  const changed = isDirty || restored !== null;
  const drop = useDraft(draftKey, values, changed);
  const [failure, setFailure] = useState<unknown>(null);
  const warnings = useMemo(() => warningsOf(values), [values]);

  function save(submit: boolean): void {
    setFailure(null);
    void form.handleSubmit(async (checked) => {
      try {
        await onSave(checked, submit);
        drop();
      } catch (error) {
        setFailure(error);
        for (const issue of contractErrorOf(error)?.issues ?? []) {
          form.setError(issue.field as FieldPath<Values>, { message: issue.code });
        }
      }
    })();
  }
  useSaveKey(() => save(false));
  const invalid = isSubmitted && Object.keys(errors).length > 0;
  return (
    <FormProvider {...form}>
      <WarningsContext value={warnings}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            save(false);
          }}
          className="flex flex-col gap-3"
        >
          {restored ? (
            <Notice tone="info">
              <span className="mr-3">{t('common.draftFound')}</span>
              <Button
                small
                onClick={() => {
                  drop();
                  props.onCancel();
                }}
              >
                {t('common.discardDraft')}
              </Button>
            </Notice>
          ) : null}
          <div className="grid items-start gap-3 min-[1100px]:grid-cols-2">
            <div className="flex min-w-0 flex-col gap-3">
              <BasicsSection />
              <CapacitySection />
              <PhotosSection />
            </div>
            <div className="flex min-w-0 flex-col gap-3">
              <OriginSection />
              <MaterialsEditor />
              <StepsEditor />
            </div>
          </div>
          <div className="sticky -bottom-4 z-20 -mx-4 flex flex-col gap-2 border-t border-line bg-surface px-4 py-3">
            {failure ? <ErrorNote error={failure} /> : null}
            {invalid ? (
              <p role="alert" className="font-medium text-bad">
                {t('products.fixFirst')}
              </p>
            ) : null}
            <p className="text-sm text-muted">{t('products.declaration')}</p>
            <div className="flex flex-wrap items-center gap-2">
              <p className="grow text-sm text-muted">{changed ? t('products.unsaved') : ''}</p>
              <Button onClick={props.onCancel}>{t('common.cancel')}</Button>
              <Button type="submit" icon={Save} busy={isSubmitting} disabled={!props.mayEdit}>
                {t('common.save')}
              </Button>
              <Button
                look="primary"
                icon={Send}
                busy={isSubmitting}
                disabled={!props.mayEdit}
                onClick={() => save(true)}
              >
                {t('products.saveAndSubmit')}
              </Button>
            </div>
          </div>
        </form>
      </WarningsContext>
    </FormProvider>
  );
}

function useSaveKey(save: () => void): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      latest.current();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
