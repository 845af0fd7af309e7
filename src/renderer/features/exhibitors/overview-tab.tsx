import { TriangleAlert } from 'lucide-react';
import { issueSentence } from '../../lib/error-text.ts';
import { useText } from '../../lib/use-text.ts';
import { BadgeSection } from './badge-section.tsx';
import { BoothSection } from './booth-section.tsx';
import { DetailFields } from './detail-fields.tsx';
import { DetailSection } from './detail-section.tsx';
import type { ExhibitorDetail } from './exhibitor-types.ts';
import { FindingSection } from './finding-section.tsx';

export function OverviewTab({ exhibitor }: { exhibitor: ExhibitorDetail }) {
  return (
    <div className="flex flex-col divide-y divide-line px-4">
      <BoothSection exhibitor={exhibitor} />
      <BadgeSection exhibitorId={exhibitor.id} />
      <FindingSection exhibitorId={exhibitor.id} />
      <WarningSection exhibitor={exhibitor} />
      <DetailFields exhibitor={exhibitor} />
    </div>
  );
}

function WarningSection({ exhibitor }: { exhibitor: ExhibitorDetail }) {
  const { t } = useText();
  if (exhibitor.warnings.length === 0) return null;
  return (
    <DetailSection title={t('exhibitors.detail.warnings')}>
      <p className="mb-1.5 text-sm text-muted">{t('exhibitors.detail.warningsHint')}</p>
      <ul className="flex flex-col gap-1">
        {exhibitor.warnings.map((warning) => (
          <li key={`${warning.field}-${warning.code}`} className="flex gap-2 text-warn">
            <TriangleAlert aria-hidden size={16} className="mt-0.5 shrink-0" />
            {issueSentence(warning.code)}
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}
