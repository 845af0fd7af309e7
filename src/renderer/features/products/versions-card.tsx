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
        <p className="text-muted">{t('products.versionsTable.none')}</p>
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
  const by = (at: string, who: string) =>
    t('products.versionsTable.by', { at: format.dateTime(at), who });
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
            term: t('products.versionsTable.submitted'),
            value: by(version.submittedAt, version.submittedBy),
          },
          { term: t('products.versionsTable.outcome'), value: decided },
          {
            term: t('products.versionsTable.basis'),
            value: labelOf(verificationBasisLabels, version.basis, language),
          },
          {
            term: t('products.versionsTable.why'),
            value: [...reasons, version.note ?? ''].filter((text) => text !== '').join(' · '),
          },
          { term: t('products.versionsTable.rules'), value: version.rulesVersion },
          { term: t('products.sign.signed'), value: <SignatureLine version={version} /> },
          ...(version.changes.length > 0
            ? [
                {
                  term: t('products.changes.label'),
                  value: <VersionChangesList changes={version.changes} />,
                },
              ]
            : []),
        ]}
      />
    </li>
  );
}
