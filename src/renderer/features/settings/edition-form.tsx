import { useMutation } from '@tanstack/react-query';
import { Save } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { invalidateTopics } from '../../lib/changes.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { toastDone } from '../../ui/toast.ts';
import type { Edition } from './edition.ts';

/** Keyed by the stored edition where it is used, so that a change from elsewhere is not mixed in. */
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
  const change = (part: Partial<Edition>) => setEntry((before) => ({ ...before, ...part }));
  const ordered = entry.starts !== '' && entry.ends >= entry.starts;
  const complete = entry.name.trim().length > 1 && entry.venue.trim() !== '' && ordered;
  const need = (filled: boolean) => (tried && !filled ? t('settings.edition.missing') : undefined);
  function save(): void {
    setTried(true);
    if (!complete) return;
    const { id: _id, code: _code, rulesVersion: _rules, ...fields } = entry;
    update.mutate({
      ...fields,
      theme: fields.theme || null,
      iconRegion: fields.iconRegion || null,
    });
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
      <TextField
        required
        dir="auto"
        maxLength={120}
        label={t('settings.edition.name')}
        error={need(entry.name.trim().length > 1)}
        value={entry.name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <div className="grid grid-cols-3 gap-3">
        <SelectField
          label={t('settings.edition.series')}
          value={entry.series}
          onChange={(event) =>
            change({ series: event.target.value === 'OKTOBER' ? 'OKTOBER' : 'UTAMA' })
          }
          options={(['UTAMA', 'OKTOBER'] as const).map((value) => ({
            value,
            label: t(`settings.edition.seriesNames.${value}`),
          }))}
        />
        <NumberField
          label={t('settings.edition.ordinal')}
          value={entry.ordinal}
          onChange={(ordinal) => change({ ordinal })}
        />
        <NumberField
          grouping={false}
          label={t('settings.edition.year')}
          value={entry.year}
          onChange={(year) => change({ year: year ?? edition.year })}
        />
      </div>
      <div className="grid grid-cols-2 gap-3">
        <TextField
          required
          type="date"
          label={t('settings.edition.starts')}
          error={need(entry.starts !== '')}
          value={entry.starts}
          onChange={(event) => change({ starts: event.target.value })}
        />
        <TextField
          required
          type="date"
          label={t('settings.edition.ends')}
          error={ordered ? undefined : t('settings.edition.order')}
          value={entry.ends}
          onChange={(event) => change({ ends: event.target.value })}
        />
        <TextField
          required
          className="col-span-2"
          maxLength={120}
          label={t('settings.edition.venue')}
          error={need(entry.venue.trim() !== '')}
          value={entry.venue}
          onChange={(event) => change({ venue: event.target.value })}
        />
        <TextField
          dir="auto"
          label={t('settings.edition.theme')}
          value={entry.theme ?? ''}
          onChange={(event) => change({ theme: event.target.value })}
        />
        <TextField
          dir="auto"
          label={t('settings.edition.iconRegion')}
          value={entry.iconRegion ?? ''}
          onChange={(event) => change({ iconRegion: event.target.value })}
        />
      </div>
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
