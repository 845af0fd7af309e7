import type { Language } from '../../../domain/language/dictionary.ts';
import { declaredSignalCodes } from '../../../domain/origin/rules-pack.ts';
import { signalText } from '../../../domain/origin/signal-text.ts';
import { observedSignals } from '../../../domain/reference/signal-catalogue.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { LaneChip } from '../../ui/lane-chip.tsx';
import { fieldText } from './field-text.ts';
import type { ProductDetailData, ProductSignal } from './product.ts';
import { SignalInputs } from './signal-inputs.tsx';

function sentence(signal: ProductSignal, language: Language): string {
  const code = declaredSignalCodes.find((known) => known === signal.code);
  if (code) return signalText({ code, inputs: signal.inputs }, language);
  const observed = Object.entries(observedSignals).find(([known]) => known === signal.code)?.[1];
  return observed ? labelOf({ [signal.code]: observed.label }, signal.code, language) : signal.code;
}

/** Every signal with its weight, its sentence and the values that decided; then the lane. */
export function SignalsCard({ product }: { product: ProductDetailData }) {
  const { t, language } = useText();
  return (
    <Card
      title={t('products.sections.signals')}
      actions={
        <span className="flex items-center gap-2">
          <span className="font-bold">{t('products.score', { n: product.score })}</span>
          <LaneChip lane={product.lane} />
        </span>
      }
    >
      {product.signals.length === 0 ? <p>{t('products.noSignals')}</p> : null}
      <ul className="flex flex-col gap-3">
        {product.signals.map((signal) => (
          <li key={signal.code} className="flex gap-3 border-b border-line/70 pb-3 last:border-0">
            <span className="w-24 shrink-0">
              <Chip tone={signal.weight >= 3 ? 'bad' : signal.weight > 0 ? 'warn' : 'good'}>
                {t('products.weight', {
                  n: signal.weight > 0 ? `+${signal.weight}` : signal.weight,
                })}
              </Chip>
            </span>
            <div className="min-w-0">
              <p className="font-semibold wrap-anywhere">{sentence(signal, language)}</p>
              <p className="text-sm text-muted">
                {t('products.signalField', { field: fieldText(signal.field, language) })}
              </p>
              <SignalInputs inputs={signal.inputs} />
            </div>
          </li>
        ))}
      </ul>
      <div className="mt-3 border-t border-line pt-3">
        <p className="font-semibold">{t(`products.laneWhy.${product.lane}`)}</p>
        <p className="mt-1 text-sm text-muted">
          {t('products.scoreHint', { rules: product.rulesVersion })}
        </p>
      </div>
    </Card>
  );
}
