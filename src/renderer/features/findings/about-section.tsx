import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useDebounced } from '../../lib/use-debounced.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { LineChoice } from './line-choice.tsx';
import type { FindingFormState } from './use-finding-form.ts';

const MOST_FOUND = 20;

interface AboutSectionProps {
  readonly form: FindingFormState;
  readonly onCategory: (category: string | null) => void;
}

/** Whose goods and which of them: by name or booth code, then one of the declared lines. */
export function AboutSection({ form, onCategory }: AboutSectionProps) {
  const { t } = useText();
  const { draft, change, problems } = form;
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed);
  const found = useQuery(
    api.exhibitors.list.queryOptions({
      input: { search, limit: MOST_FOUND },
      placeholderData: keepPreviousData,
    }),
  );
  const items = (found.data?.items ?? []).map((item) => ({
    value: item.id,
    label: item.name,
    hint: item.booths.join(', '),
  }));
  const { exhibitorId, exhibitorName } = draft;
  return (
    <Card title={t('findings.form.who')}>
      <div className="flex flex-col gap-3">
        <ComboBox
          required
          label={t('findings.form.exhibitor')}
          hint={t('findings.form.exhibitorHint')}
          error={problems.includes('exhibitor') ? t('findings.form.exhibitorMissing') : undefined}
          items={items}
          searching={search !== typed || found.isPlaceholderData}
          value={exhibitorId ? { value: exhibitorId, label: exhibitorName } : null}
          onSearch={setTyped}
          onChange={(item) =>
            change({
              exhibitorId: item?.value ?? null,
              exhibitorName: item?.label ?? '',
              line: null,
              boothId: null,
            })
          }
        />
        {exhibitorId ? (
          <>
            <BoothChoice form={form} exhibitorId={exhibitorId} />
            <LineChoice form={form} exhibitorId={exhibitorId} onCategory={onCategory} />
          </>
        ) : null}
      </div>
    </Card>
  );
}

/** Asked only where the exhibitor holds several booths; a single one is taken by itself. */
function BoothChoice({ form, exhibitorId }: { form: FindingFormState; exhibitorId: string }) {
  const { t } = useText();
  const { draft, change } = form;
  const { data } = useQuery(api.exhibitors.get.queryOptions({ input: { id: exhibitorId } }));
  const booths = data?.booths ?? [];
  const only = booths.length === 1 ? (booths[0]?.id ?? null) : null;
  useEffect(() => {
    if (only && draft.boothId !== only) change({ boothId: only });
  }, [only, draft.boothId, change]);
  if (booths.length < 2) return null;
  return (
    <SelectField
      label={t('findings.form.booth')}
      placeholder={t('common.choose')}
      value={draft.boothId ?? ''}
      onChange={(event) => change({ boothId: event.target.value || null })}
      options={booths.map(({ id, code, hall }) => ({ value: id, label: `${code} · ${hall}` }))}
    />
  );
}
