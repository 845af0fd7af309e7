import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import type { Assessment } from './assessment.ts';
import { fieldName } from './field-name.ts';

/** Every unknown entry, and what it costs the line. */
export function UnknownsCard({ unknowns }: Pick<Assessment, 'unknowns'>) {
  const { t, language } = useText();
  return (
    <Card title={t('origin.sections.unknowns')}>
      {unknowns.length === 0 ? <p className="text-muted">{t('origin.nothingUnknown')}</p> : null}
      <ul className="flex flex-col gap-2.5">
        {unknowns.map(({ field, because, effect }) => (
          <li key={field} className="border-l-4 border-line pl-3">
            <p className="font-semibold wrap-anywhere">
              {fieldName(t, field)} <span className="font-normal">{because[language]}</span>
            </p>
            <p className="text-muted">{effect[language]}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
