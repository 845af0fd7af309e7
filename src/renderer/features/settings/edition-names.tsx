import { useText } from '../../lib/use-text.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { EditionSectionProps } from './edition-section.ts';

const LONGEST_NAME = 120;
const SERIES = ['UTAMA', 'OKTOBER'] as const;

/** The name, the series and its count: the October fair counts volumes. */
export function EditionNames({ entry, tried, change }: EditionSectionProps) {
  const { t } = useText();
  const october = entry.series === 'OKTOBER';
  const unnamed = tried && entry.name.trim().length < 2;
  const differs = entry.starts !== '' && Number(entry.starts.slice(0, 4)) !== entry.year;
  return (
    <>
      <TextField
        required
        dir="auto"
        maxLength={LONGEST_NAME}
        label={t('settings.edition.name')}
        error={unnamed ? t('settings.edition.missing') : undefined}
        value={entry.name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <div className="grid min-[900px]:grid-cols-3 gap-3">
        <SelectField
          label={t('settings.edition.series')}
          value={entry.series}
          onChange={(event) =>
            change({ series: event.target.value === 'OKTOBER' ? 'OKTOBER' : 'UTAMA' })
          }
          options={SERIES.map((value) => ({
            value,
            label: t(`settings.edition.seriesNames.${value}`),
          }))}
        />
        <NumberField
          label={t(october ? 'settings.edition.volume' : 'settings.edition.ordinal')}
          value={october ? entry.volume : entry.ordinal}
          onChange={(count) => change(october ? { volume: count } : { ordinal: count })}
        />
        <NumberField
          grouping={false}
          label={t('settings.edition.year')}
          warning={differs ? t('setup.edition.yearDiffers') : undefined}
          value={entry.year}
          onChange={(year) => change({ year: year ?? entry.year })}
        />
      </div>
    </>
  );
}
