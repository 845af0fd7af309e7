import { COST_PARTS, type CostPart } from '../../../domain/origin/origin-line.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useEntry } from './use-entry.ts';

/** The parts of the price, per unit of product; an empty one is unknown, zero is zero. */
export function CostFields() {
  const { t } = useText();
  return (
    <Card title={t('origin.sections.costs')}>
      <div className="grid min-[900px]:grid-cols-2 gap-3">
        <CostField name="fob" hint={t('origin.hints.fob')} className="col-span-full" />
        {COST_PARTS.map((name) => (
          <CostField key={name} name={name} />
        ))}
      </div>
    </Card>
  );
}

interface CostFieldProps {
  readonly name: CostPart | 'fob';
  readonly hint?: string;
  readonly className?: string;
}

function CostField({ name, hint, className }: CostFieldProps) {
  const { t } = useText();
  const entry = useEntry(name);
  return (
    <NumberField
      {...entry.control}
      {...(hint ? { hint } : {})}
      className={className}
      error={entry.error}
      label={t(`origin.fields.${name}`)}
      prefix="Rp"
      value={entry.value}
      onChange={entry.set}
    />
  );
}
