import { useText } from '../../lib/use-text.ts';
import { Chip } from '../../ui/chip.tsx';
import { fieldText } from './field-text.ts';
import type { ExplainedSignal } from './product.ts';
import { SignalInputs } from './signal-inputs.tsx';

/** Each point traced: what it says, the field, the values, the rule behind it and its pack. */
export function SignalList({ signals }: { signals: readonly ExplainedSignal[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {signals.map((signal) => (
        <li key={signal.code} className="flex gap-3 border-b border-line/70 pb-3 last:border-0">
          <Weight weight={signal.weight} />
          <SignalText signal={signal} />
        </li>
      ))}
    </ul>
  );
}

function Weight({ weight }: { weight: number }) {
  const { t } = useText();
  return (
    <span className="w-24 shrink-0">
      <Chip tone={weight >= 3 ? 'bad' : weight > 0 ? 'warn' : weight < 0 ? 'good' : 'neutral'}>
        {t('products.weight', { n: weight > 0 ? `+${weight}` : weight })}
      </Chip>
    </span>
  );
}

function SignalText({ signal }: { signal: ExplainedSignal }) {
  const { t, language } = useText();
  return (
    <div className="min-w-0">
      <p dir="auto" className="font-semibold wrap-anywhere">
        {signal.because[language]}
      </p>
      <p className="text-sm text-muted">
        {t('products.signalField', { field: fieldText(signal.field, language) })}
      </p>
      <SignalInputs inputs={signal.inputs} />
      <details className="mt-1 text-sm">
        <summary className="cursor-pointer text-accent-strong">{t('products.ruleBehind')}</summary>
        <p className="mt-1 wrap-anywhere">{signal.ruleText[language]}</p>
        <p className="text-muted wrap-anywhere">
          {t('products.ruleSource', {
            rule: signal.rule,
            pack: signal.pack,
            source: signal.source,
          })}
        </p>
      </details>
    </div>
  );
}
