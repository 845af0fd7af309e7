import { useText } from '../../lib/use-text.ts';
import { Chip } from '../../ui/chip.tsx';
import type { PackStatement } from './pack.ts';

/** Each rule as a sentence made from its expression, with its weight and source. */
export function StatementList({ statements }: { statements: readonly PackStatement[] }) {
  const { t, language } = useText();
  if (statements.length === 0) return <p>{t('packs.empty')}</p>;
  return (
    <ol className="flex flex-col gap-3">
      {statements.map((statement) => (
        <li key={statement.code} className="border-b border-line/70 pb-3 last:border-0 last:pb-0">
          <div className="flex flex-wrap items-center gap-2">
            {statement.weight === null ? null : <Weight weight={statement.weight} />}
            <h3 className="font-bold wrap-anywhere">{statement.title[language]}</h3>
            {statement.blocksApproval ? <Chip tone="bad">{t('packs.blocks')}</Chip> : null}
          </div>
          <p className="mt-1 wrap-anywhere">{statement.sentence[language]}</p>
          <p className="text-sm text-muted wrap-anywhere">
            {statement.code} · {t('packs.from', { source: statement.source })}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Weight({ weight }: { weight: number }) {
  return (
    <Chip tone={weight >= 3 ? 'bad' : weight > 0 ? 'warn' : 'good'}>
      {weight > 0 ? `+${weight}` : String(weight)}
    </Chip>
  );
}
