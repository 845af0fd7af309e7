import { useMutation } from '@tanstack/react-query';
import { Save } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { invalidateTopics } from '../../lib/changes.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { toastDone } from '../../ui/toast.ts';
import type { Edition } from './edition.ts';
import { EditionNames } from './edition-names.tsx';
import { EditionPlace } from './edition-place.tsx';

/** All data of the edition except what follows from it (its code, the rules in force). */
export function EditionForm({ edition }: { edition: Edition }) {
  const { t } = useText();
  const [entry, setEntry] = useState(edition);
  const [tried, setTried] = useState(false);
  const update = useMutation(
    api.edition.update.mutationOptions({
      onSuccess: () => {
        invalidateTopics(['edition']);
        toastDone(t('settings.edition.saved'));
      },
    }),
  );
  const section = {
    entry,
    tried,
    change: (part: Partial<Edition>) => setEntry((before) => ({ ...before, ...part })),
  };
  function save(): void {
    setTried(true);
    if (isComplete(entry)) update.mutate(editedFields(entry));
  }
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <EditionNames {...section} />
      <EditionPlace {...section} />
      <DefinitionList
        items={[
          { term: t('settings.edition.code'), value: edition.code },
          { term: t('settings.edition.rules'), value: edition.rulesVersion },
        ]}
      />
      <p className="text-sm text-muted">{t('settings.edition.badgeNote')}</p>
      {update.error ? <ErrorNote error={update.error} /> : null}
      <div>
        <Button type="submit" look="primary" icon={Save} busy={update.isPending}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}

function isComplete(entry: Edition): boolean {
  const named = entry.name.trim().length > 1 && entry.venue.trim() !== '';
  return named && entry.starts !== '' && entry.ends >= entry.starts;
}

function editedFields({ id: _id, code: _code, rulesVersion: _rules, ...fields }: Edition) {
  return {
    ...fields,
    theme: fields.theme || null,
    iconRegion: fields.iconRegion || null,
    countryOfHonour: fields.countryOfHonour || null,
  };
}
