import { documentStateLabels } from '../../../domain/reference/inspection-labels.ts';
import { permitTypeLabels } from '../../../domain/reference/product-labels.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import type { PermitCheckData } from './product.ts';

/** The last verdict on a permit, with who and when; that nobody has looked is said too. */
export function PermitCheckLine({ check }: { check: PermitCheckData | undefined }) {
  const { t } = useText();
  const said = useVerdict();
  return (
    <p dir="auto" className="text-sm">
      {check ? said(check) : <span className="text-muted">{t('products.permit.unchecked')}</span>}
    </p>
  );
}

/** Every check, newest first: also of permits that have changed since, which count no longer. */
export function PermitCheckHistory({ checks }: { checks: readonly PermitCheckData[] }) {
  const { t, language } = useText();
  const said = useVerdict();
  if (checks.every(({ stands }) => stands)) return null;
  return (
    <details className="mt-3 text-sm">
      <summary className="cursor-pointer text-accent-strong">
        {t('products.permit.earlier')}
      </summary>
      <ol className="mt-1 flex flex-col gap-1">
        {checks.toReversed().map((check) => (
          <li key={`${check.at}-${check.permit.type}`} dir="auto" className="wrap-anywhere">
            {[labelOf(permitTypeLabels, check.permit.type, language), check.permit.number]
              .filter(Boolean)
              .join(' · ')}
            : {said(check)}
          </li>
        ))}
      </ol>
    </details>
  );
}

function useVerdict() {
  const { t, language, format } = useText();
  return ({ verdict, by, at, note }: PermitCheckData): string => {
    const line = t('products.permit.checkedBy', {
      verdict: labelOf(documentStateLabels, verdict, language),
      who: by,
      at: format.dateTime(at),
    });
    return note ? `${line} · ${note}` : line;
  };
}
