import { useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import type { AsliClient } from '../../lib/client.ts';
import { useRuleName } from '../../lib/use-rule-name.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

type Feedback = Awaited<ReturnType<AsliClient['risk']['feedback']>>;

/** Whether the rules find more than chance does, and which have died. */
export function RulesTab() {
  const { t, format } = useText();
  const query = useQuery(api.risk.feedback.queryOptions({ input: {} }));
  if (query.isError) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (!query.data) return <Skeleton />;
  const n = format.number(query.data.percentFromExamined);
  return (
    <div className="flex flex-col gap-3 p-3">
      <div>
        <h2 className="font-bold">{t('riskDay.rules.title')}</h2>
        <p className="text-muted">{t('riskDay.rules.hint', { n })}</p>
      </div>
      <RuleTable feedback={query.data} />
      <DeadRules feedback={query.data} />
    </div>
  );
}

const COUNTS = ['raised', 'examined', 'confirmed', 'open'] as const;

function RuleTable({ feedback }: { feedback: Feedback }) {
  const { t } = useText();
  const nameOf = useRuleName();
  const counts = COUNTS.map((key) => ({
    key,
    label: t(`riskDay.rules.${key}`),
    width: '7.5rem',
    align: 'end' as const,
  }));
  const least = feedback.percentFromExamined;
  return (
    <PlainTable
      label={t('riskDay.rules.title')}
      head={[
        { key: 'rule', label: t('riskDay.rules.rule') },
        ...counts,
        { key: 'rate', label: t('riskDay.rules.rate'), width: '8rem', align: 'end' },
      ]}
    >
      <TallyRow name={t('riskDay.rules.random')} tally={feedback.random} least={least} base />
      {feedback.rules.map((rule) => (
        <TallyRow key={rule.code} name={nameOf(rule.code)} tally={rule} least={least} />
      ))}
    </PlainTable>
  );
}

interface TallyRowProps {
  readonly name: string;
  readonly tally: Feedback['random'];
  /** Fewer examined lines than this make no percentage. */
  readonly least: number;
  readonly base?: boolean;
}

function TallyRow({ name, tally, least, base }: TallyRowProps) {
  const { t, format } = useText();
  const { examined, confirmed } = tally;
  const rate =
    examined >= least ? `${Math.floor((100 * confirmed) / examined)}%` : t('riskDay.rules.few');
  return (
    <tr className={base ? 'bg-accent-soft font-semibold' : undefined}>
      <th scope="row" className="border-b border-line/70 px-3 py-1.5 text-left font-semibold">
        {name}
      </th>
      {COUNTS.map((key) => (
        <td key={key} className="text-right">
          {format.number(tally[key])}
        </td>
      ))}
      <td className={examined >= least ? 'text-right' : 'text-right text-muted'}>{rate}</td>
    </tr>
  );
}

function DeadRules({ feedback }: { feedback: Feedback }) {
  const { t, format } = useText();
  const nameOf = useRuleName();
  const lists = [
    {
      title: t('riskDay.rules.neverConfirmed', { n: format.number(feedback.deadFromExamined) }),
      codes: feedback.neverConfirmed,
    },
    { title: t('riskDay.rules.neverRaised'), codes: feedback.neverRaised },
  ];
  return (
    <Card title={t('riskDay.rules.dead')}>
      <p className="mb-2 text-muted">{t('riskDay.rules.deadHint')}</p>
      <div className="grid min-[900px]:grid-cols-2 gap-4">
        {lists.map(({ title, codes }) => (
          <div key={title}>
            <h3 className="font-semibold">{title}</h3>
            {codes.length === 0 ? (
              <p className="text-muted">{t('riskDay.rules.noDead')}</p>
            ) : (
              <ul className="list-disc pl-5">
                {codes.map((code) => (
                  <li key={code}>{nameOf(code)}</li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </Card>
  );
}
