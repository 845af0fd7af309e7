import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { invalidateTopics } from '../../lib/changes.ts';
import { useDebounced } from '../../lib/use-debounced.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox, type ComboItem } from '../../ui/combo-box.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { toastDone } from '../../ui/toast.ts';

/** Finds an exhibitor by name, NIB or phone and places it in the booth. */
export function AssignExhibitor({ boothId }: { boothId: string }) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<ComboItem | null>(null);
  const search = useDebounced(typed.trim());
  const found = useQuery(
    api.exhibitors.list.queryOptions({
      input: { limit: 40, ...(search === '' ? {} : { search }) },
      placeholderData: keepPreviousData,
    }),
  );
  const assign = useMutation(
    api.booths.assign.mutationOptions({
      onSuccess: () => {
        invalidateTopics(['booths']);
        toastDone(t('booths.assigned'), chosen?.label);
        setChosen(null);
      },
    }),
  );
  const items = (found.data?.items ?? []).map((exhibitor) => ({
    value: exhibitor.id,
    label: exhibitor.name,
    hint: exhibitor.booths.join(', ') || undefined,
  }));
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-end gap-2">
        <ComboBox
          className="min-w-0 grow"
          label={t('booths.exhibitor')}
          items={items}
          searching={search !== typed.trim() || found.isPlaceholderData}
          value={chosen}
          onChange={setChosen}
          onSearch={setTyped}
        />
        <Button
          look="primary"
          disabled={!chosen}
          busy={assign.isPending}
          onClick={() => chosen && assign.mutate({ boothId, exhibitorId: chosen.value })}
        >
          {t('booths.assign')}
        </Button>
      </div>
      {assign.error ? <ErrorNote error={assign.error} /> : null}
    </div>
  );
}
