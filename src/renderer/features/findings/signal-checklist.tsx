import { useMemo } from 'react';
import { scoreFinding } from '../../../domain/findings/finding.ts';
import {
  type ObservedSignal,
  signalCatalogue,
} from '../../../domain/reference/signal-catalogue.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import type { FindingFormState } from './use-finding-form.ts';

/** Groups by the first letter of the code, in the order an inspector looks. */
const GROUPS = {
  label: 'L',
  batik: 'B',
  weaving: 'TY',
  other: 'CSW',
  trade: 'PQ',
  story: 'D',
} as const;
type Group = keyof typeof GROUPS;

const FIRST_FOR: Readonly<Record<string, Group>> = {
  BATIK: 'batik',
  TENUN: 'weaving',
  FASHION_BORDIR: 'weaving',
  PERHIASAN_AKSESORIS: 'other',
  PERALATAN_RUMAH: 'other',
  DEKORATIF: 'other',
};

function groupsFor(category: string | null): readonly Group[] {
  const all = Object.keys(GROUPS) as Group[];
  const first = category ? FIRST_FOR[category] : undefined;
  return first ? [first, ...all.filter((group) => group !== first)] : all;
}

interface SignalChecklistProps {
  readonly form: FindingFormState;
  /** Of the line that was chosen: its own group comes first. */
  readonly category: string | null;
}

export function SignalChecklist({ form, category }: SignalChecklistProps) {
  const { t } = useText();
  const { signals } = form.draft;
  const groups = useMemo(() => groupsFor(category), [category]);
  return (
    <Card title={t('findings.form.signals')}>
      <p role="status" className="mb-2 text-sm text-muted">
        {t('findings.form.signalsHint', { n: scoreFinding(signals) })}
      </p>
      <div className="flex flex-col gap-3">
        {groups.map((group) => (
          <fieldset key={group}>
            <legend className="mb-1 text-sm font-semibold">{t(`findings.groups.${group}`)}</legend>
            {signalCatalogue.signals
              .filter(({ code }) => GROUPS[group].includes(code.slice(0, 1)))
              .map((signal) => (
                <SignalBox key={signal.code} signal={signal} form={form} />
              ))}
          </fieldset>
        ))}
      </div>
    </Card>
  );
}

function SignalBox({ signal, form }: { signal: ObservedSignal; form: FindingFormState }) {
  const { t, language } = useText();
  const { signals } = form.draft;
  const { code, label, weight } = signal;
  return (
    <Checkbox
      label={
        <>
          {label[language]}{' '}
          <span className="text-sm font-normal text-muted">
            ({t('findings.form.weight', { n: weight > 0 ? `+${weight}` : weight })})
          </span>
        </>
      }
      checked={signals.includes(code)}
      onChange={(checked) =>
        form.change({
          signals: checked ? [...signals, code] : signals.filter((other) => other !== code),
        })
      }
    />
  );
}
