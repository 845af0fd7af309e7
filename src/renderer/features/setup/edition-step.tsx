import { useText } from '../../lib/use-text.ts';
import { DateField } from '../../ui/date-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { HallChips } from './hall-chips.tsx';
import type { StepProps } from './step-props.ts';
import { useProblem } from './use-problem.ts';

/** Editions and volumes are counted from 1 to 200. */
function inList(typed: number | null): number | null {
  return typed === null || typed < 1 ? null : Math.min(typed, 200);
}

export function EditionStep({ draft, change, problems }: StepProps) {
  const { t } = useText();
  const error = useProblem(problems);
  return (
    <>
      <TextField
        autoFocus
        required
        label={t('setup.edition.name')}
        hint={t('setup.edition.nameHint')}
        error={error('name')}
        maxLength={120}
        value={draft.name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <RadioCards
        label={t('setup.edition.series')}
        value={draft.series}
        onChange={(value) => change({ series: value === 'OKTOBER' ? 'OKTOBER' : 'UTAMA' })}
        options={(['UTAMA', 'OKTOBER'] as const).map((value) => ({
          value,
          label: t(`setup.edition.${value}`),
          hint: t(`setup.edition.${value}Hint`),
        }))}
      />
      <WhenRow draft={draft} change={change} problems={problems} />
      <TextField
        required
        label={t('setup.edition.venue')}
        error={error('venue')}
        maxLength={120}
        value={draft.venue}
        onChange={(event) => change({ venue: event.target.value })}
      />
      <HallChips halls={draft.halls} onChange={(halls) => change({ halls })} />
    </>
  );
}

/** Which edition, of which year, on which days. */
function WhenRow({ draft, change, problems }: StepProps) {
  const { t } = useText();
  const error = useProblem(problems);
  const differs = draft.starts !== '' && Number(draft.starts.slice(0, 4)) !== draft.year;
  return (
    <div className="grid grid-cols-2 min-[700px]:grid-cols-[7rem_7rem_1fr_1fr] gap-3">
      {draft.series === 'UTAMA' ? (
        <NumberField
          label={t('setup.edition.ordinal')}
          value={draft.ordinal}
          onChange={(ordinal) => change({ ordinal: inList(ordinal) })}
        />
      ) : (
        <NumberField
          label={t('setup.edition.volume')}
          value={draft.volume}
          onChange={(volume) => change({ volume: inList(volume) })}
        />
      )}
      <NumberField
        required
        grouping={false}
        label={t('setup.edition.year')}
        error={error('year')}
        warning={differs ? t('setup.edition.yearDiffers') : undefined}
        value={draft.year}
        onChange={(year) => change({ year })}
      />
      <DateField
        required
        label={t('setup.edition.starts')}
        error={error('starts')}
        value={draft.starts}
        onChange={(starts) => change({ starts })}
      />
      <DateField
        required
        label={t('setup.edition.ends')}
        error={error('ends')}
        value={draft.ends}
        onChange={(ends) => change({ ends })}
      />
    </div>
  );
}
