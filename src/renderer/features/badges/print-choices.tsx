import { useText } from '../../lib/use-text.ts';
import { RadioCards } from '../../ui/radio-cards.tsx';

const SCOPES = ['unprinted', 'all', 'serials'] as const;
export type Scope = (typeof SCOPES)[number];
const SHEETS = ['a6', 'a4x4'] as const;
export type Sheet = (typeof SHEETS)[number];

interface PrintChoicesProps {
  readonly scope: Scope;
  readonly sheet: Sheet;
  readonly counts: Readonly<Record<Scope, number>>;
  readonly onScope: (scope: Scope) => void;
  readonly onSheet: (sheet: Sheet) => void;
}

/** Chosen badges are offered only where some are chosen. */
export function PrintChoices({ scope, sheet, counts, onScope, onSheet }: PrintChoicesProps) {
  const { t, format } = useText();
  const offered = SCOPES.filter((value) => value !== 'serials' || counts.serials > 0);
  return (
    <>
      <RadioCards
        label={t('badges.scope')}
        columns={1}
        value={scope}
        onChange={(value) => onScope(SCOPES.find((known) => known === value) ?? 'unprinted')}
        options={offered.map((value) => ({
          value,
          label: t(`badges.scopes.${value}`),
          hint: t('badges.count', { count: counts[value], n: format.number(counts[value]) }),
        }))}
      />
      <RadioCards
        label={t('badges.sheet')}
        value={sheet}
        onChange={(value) => onSheet(value === 'a4x4' ? 'a4x4' : 'a6')}
        options={SHEETS.map((value) => ({
          value,
          label: t(`badges.sheets.${value}`),
          hint: t(`badges.sheetHints.${value}`),
        }))}
      />
    </>
  );
}
