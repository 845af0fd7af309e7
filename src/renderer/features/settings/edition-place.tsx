import { useText } from '../../lib/use-text.ts';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { EditionSectionProps } from './edition-section.ts';

const LONGEST_VENUE = 120;
const OPTIONAL = ['theme', 'iconRegion', 'countryOfHonour'] as const;

/** When and where, and what the edition is devoted to. */
export function EditionPlace({ entry, tried, change }: EditionSectionProps) {
  const { t } = useText();
  const missing = (filled: boolean) =>
    tried && !filled ? t('settings.edition.missing') : undefined;
  const ordered = entry.ends >= entry.starts;
  return (
    <div className="grid min-[900px]:grid-cols-2 gap-3">
      <DateField
        required
        label={t('settings.edition.starts')}
        error={missing(entry.starts !== '')}
        value={entry.starts}
        onChange={(starts) => change({ starts })}
      />
      <DateField
        required
        label={t('settings.edition.ends')}
        error={ordered ? missing(entry.ends !== '') : t('settings.edition.order')}
        value={entry.ends}
        onChange={(ends) => change({ ends })}
      />
      <TextField
        required
        maxLength={LONGEST_VENUE}
        label={t('settings.edition.venue')}
        error={missing(entry.venue.trim() !== '')}
        value={entry.venue}
        onChange={(event) => change({ venue: event.target.value })}
      />
      {OPTIONAL.map((name) => (
        <TextField
          key={name}
          dir="auto"
          label={t(`settings.edition.${name}`)}
          value={entry[name] ?? ''}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      ))}
    </div>
  );
}
