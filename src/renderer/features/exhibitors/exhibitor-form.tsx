import { useMemo } from 'react';
import { FormProvider, type UseFormReturn } from 'react-hook-form';
import { focusUnreadable } from '../../lib/number-entry.ts';
import { useSaveKeys } from '../../lib/use-save-keys.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Notice } from '../../ui/notice.tsx';
import { BusinessSection } from './business-section.tsx';
import { ContactSection } from './contact-section.tsx';
import { CoreSection } from './core-section.tsx';
import { type ExhibitorFormValues, formField } from './exhibitor-form-values.ts';
import { NotesContext } from './form-parts.tsx';
import { PlaceSection } from './place-section.tsx';
import { reviewNotes } from './review-notes.ts';
import { SimilarPanel } from './similar-panel.tsx';

export interface ExhibitorFormProps {
  readonly id?: string;
  readonly form: UseFormReturn<ExhibitorFormValues>;
  readonly storedNik: string | null;
  readonly busy: boolean;
  readonly error: unknown;
  readonly restored: boolean;
  readonly onDiscard: () => void;
  readonly onSave: (values: ExhibitorFormValues) => void;
}

/** All fields of an exhibitor; Ctrl+Enter saves from anywhere in it. */
export function ExhibitorForm(props: ExhibitorFormProps) {
  const { form } = props;
  const values = form.watch();
  const notes = useMemo(() => reviewNotes(values, new Date().toISOString().slice(0, 10)), [values]);
  function save(): void {
    if (!focusUnreadable()) void form.handleSubmit(props.onSave)();
  }
  useSaveKeys(save);
  return (
    <FormProvider {...form}>
      <NotesContext value={notes}>
        <form
          noValidate
          onSubmit={(event) => event.preventDefault()}
          className="grid items-start gap-3 min-[900px]:grid-cols-[minmax(0,1fr)_20rem]"
        >
          <div className="flex min-w-0 flex-col gap-3">
            <CoreSection withBooth={props.id === undefined} />
            <ContactSection storedNik={props.storedNik} />
            <PlaceSection />
            <BusinessSection />
          </div>
          <FormSide {...props} onSave={save} />
        </form>
      </NotesContext>
    </FormProvider>
  );
}

/** What stays in sight while the fields scroll. */
function FormSide(props: Omit<ExhibitorFormProps, 'onSave'> & { onSave: () => void }) {
  const { t } = useText();
  const nameOf = (field: string) => {
    const name = formField(field);
    return !name || name === 'privacyGiven' ? null : t(`exhibitors.fields.${name}`);
  };
  return (
    <div className="flex flex-col gap-3 min-[900px]:sticky min-[900px]:top-0">
      <div className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-3.5 shadow-card">
        <Button look="primary" busy={props.busy} onClick={props.onSave}>
          {t('exhibitors.save')}
        </Button>
        <p className="text-center text-sm text-muted">
          <Kbd>Ctrl ⏎</Kbd> {t('exhibitors.hints.keys')}
        </p>
      </div>
      {props.error ? <ErrorNote error={props.error} nameOf={nameOf} /> : null}
      {props.restored ? (
        <Notice tone="info" live>
          <p>{t('common.draftFound')}</p>
          <Button small className="mt-2" onClick={props.onDiscard}>
            {t('common.discardDraft')}
          </Button>
        </Notice>
      ) : null}
      <SimilarPanel id={props.id} />
    </div>
  );
}
