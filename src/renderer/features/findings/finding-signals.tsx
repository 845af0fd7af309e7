import { findObservedSignal } from '../../../domain/reference/signal-catalogue.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Finding } from './finding.ts';

/** The ticked signals with their weights, and why the severity is what it is. */
export function FindingSignals({ finding }: { finding: Finding }) {
  const { t, language } = useText();
  const raised = finding.severity !== finding.chosenSeverity;
  return (
    <Card
      title={t('findings.detail.signals')}
      actions={
        <span className="font-bold">{t('findings.detail.score', { n: finding.score })}</span>
      }
    >
      {finding.signals.length === 0 ? (
        <p className="text-muted">{t('findings.detail.noSignals')}</p>
      ) : (
        <ul className="flex flex-col gap-1.5">
          {finding.signals.map((code) => {
            const signal = findObservedSignal(code);
            return (
              <li key={code} className="flex gap-2">
                <span className="w-20 shrink-0">
                  <Chip>{`${code} ${signed(signal?.weight ?? 0)}`}</Chip>
                </span>
                <span>{signal?.label[language] ?? code}</span>
              </li>
            );
          })}
        </ul>
      )}
      {raised ? (
        <div className="mt-3">
          <Notice tone="warn">{t('findings.detail.raised', { n: finding.score })}</Notice>
        </div>
      ) : null}
    </Card>
  );
}

function signed(weight: number): string {
  return weight > 0 ? `+${weight}` : String(weight);
}
