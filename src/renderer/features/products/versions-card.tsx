import { useState } from 'react';
import { rejectReasonLabels } from '../../../domain/reference/inspection-labels.ts';
import { declarationStateLabels } from '../../../domain/reference/product-labels.ts';
import { verificationBasisLabels } from '../../../domain/reference/report-labels.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { JobPanel } from '../../ui/job-panel.tsx';
import { StateChip } from '../../ui/state-chip.tsx';
import { PrintFormButton } from './print-form-button.tsx';
import type { ProductDetailData, ProductVersion } from './product.ts';
import { SignatureLine } from './signature-line.tsx';
import { VersionChangesList } from './version-changes-list.tsx';

/** What was submitted when, and what became of it; newest first. */
export function VersionsCard({ product }: { product: ProductDetailData }) {
  const { t } = useText();
  const { versions } = product;
  const [jobId, setJobId] = useState<string | null>(null);
  return (
    <Card
      title={t('products.sections.versions')}
      actions={<PrintFormButton product={product} onStarted={setJobId} />}
    >
      {jobId ? (
        <div className="mb-3">
          <JobPanel key={jobId} jobId={jobId} onClose={() => setJobId(null)} />
        </div>
      ) : null}
      {versions.length === 0 ? (
        <p className="text-muted">{t('versions.table.none')}</p>
      ) : (
        <ol className="flex flex-col gap-4">
          {versions.toReversed().map((version) => (
            <Version key={version.version} version={version} />
          ))}
        </ol>
      )}
    </Card>
  );
}

function Version({ version }: { version: ProductVersion }) {
  const { t, language, format } = useText();
  const by = (at: string, who: string) => t('versions.table.by', { at: format.dateTime(at), who });
  const reasons = version.reasons.map((code) => labelOf(rejectReasonLabels, code, language));
  const decided = version.decidedAt ? by(version.decidedAt, version.decidedBy ?? '') : null;
  return (
    <li className="border-b border-line/70 pb-3 last:border-0 last:pb-0">
      <p className="mb-1.5 flex items-center gap-2">
        <span className="font-bold">{t('products.version', { n: version.version })}</span>
        <StateChip
          state={version.outcome}
          label={labelOf(declarationStateLabels, version.outcome, language)}
        />
      </p>
      <DefinitionList
        items={[
          {
            term: t('versions.table.submitted'),
            value: by(version.submittedAt, version.submittedBy),
          },
          { term: t('versions.table.outcome'), value: decided },
          {
            term: t('versions.table.basis'),
            value: labelOf(verificationBasisLabels, version.basis, language),
          },
          {
            term: t('versions.table.why'),
            value: [...reasons, version.note ?? ''].filter((text) => text !== '').join(' · '),
          },
          { term: t('versions.table.rules'), value: version.rulesVersion },
          { term: t('versions.sign.signed'), value: <SignatureLine version={version} /> },
          ...(version.changes.length > 0
            ? [
                {
                  term: t('versions.changes.label'),
                  value: <VersionChangesList changes={version.changes} />,
                },
              ]
            : []),
        ]}
      />
    </li>
  );
}
