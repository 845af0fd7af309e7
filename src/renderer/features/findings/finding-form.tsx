import { Save } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSaveKeys } from '../../lib/use-save-keys.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DraftNotice } from '../../ui/draft-notice.tsx';
import { FormBar } from '../../ui/form-bar.tsx';
import { PhotoField } from '../../ui/photo-field.tsx';
import { AboutSection } from './about-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { OpinionSection } from './opinion-section.tsx';
import { SeveritySection } from './severity-section.tsx';
import { SignalChecklist } from './signal-checklist.tsx';
import { type FindingFormState, type GivenExhibitor, useFindingForm } from './use-finding-form.ts';

const MOST_PHOTOS = 40;

interface FindingFormProps {
  readonly given: GivenExhibitor | null;
  readonly givenLine: string | null;
}

/** Made to be filled in under two minutes without the mouse: tab through, Ctrl+Enter saves. */
export function FindingForm({ given, givenLine }: FindingFormProps) {
  const form = useFindingForm(given, givenLine);
  const [category, setCategory] = useState<string | null>(null);
  const element = useRef<HTMLFormElement>(null);
  useSaveKeys(form.save);
  useEffect(() => {
    element.current?.querySelector<HTMLElement>(given ? 'textarea' : 'input')?.focus();
  }, [given]);
  return (
    <form
      ref={element}
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => event.preventDefault()}
    >
      {form.restored ? <DraftNotice onDiscard={form.discard} /> : null}
      <div className="grid items-start gap-3 min-[1000px]:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-3">
          <AboutSection form={form} onCategory={setCategory} />
          <FactsSection form={form} />
          <OpinionSection form={form} />
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          <PhotosSection form={form} />
          <SeveritySection form={form} />
          <SignalChecklist form={form} category={category} />
        </div>
      </div>
      <SaveBar form={form} />
    </form>
  );
}

function PhotosSection({ form }: { form: FindingFormState }) {
  const { t } = useText();
  return (
    <Card title={t('findings.form.photos')}>
      <PhotoField
        hint={t('findings.form.photosHint')}
        name={form.draft.exhibitorName}
        value={form.draft.photos}
        max={MOST_PHOTOS}
        onChange={form.changePhotos}
      />
    </Card>
  );
}

function SaveBar({ form }: { form: FindingFormState }) {
  const { t } = useText();
  const navigate = useNavigate();
  return (
    <FormBar
      error={form.raise.error}
      problem={form.problems.length > 0 ? t('findings.form.fix') : undefined}
      hint={t('findings.form.saveKey')}
    >
      <Button onClick={() => void navigate('/findings')}>{t('common.cancel')}</Button>
      <Button look="primary" icon={Save} busy={form.raise.isPending} onClick={form.save}>
        {t('findings.form.save')}
      </Button>
    </FormBar>
  );
}
