import { useQuery } from '@tanstack/react-query';
import { ShieldAlert } from 'lucide-react';
import { Link } from 'react-router';
import { api } from '../../lib/api.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { LaneChip } from '../../ui/lane-chip.tsx';
import { DetailSection } from './detail-section.tsx';

export function FindingSection({ exhibitorId }: { exhibitorId: string }) {
  const { t, format } = useText();
  const may = useMay('inspector', 'supervisor');
  const findings = useQuery(api.findings.list.queryOptions({ input: { exhibitorId, limit: 20 } }));
  const items = findings.data?.items ?? [];
  return (
    <DetailSection
      title={t('exhibitors.detail.findings')}
      actions={
        may ? (
          <ButtonLink
            to={`/findings/new?exhibitorId=${exhibitorId}`}
            icon={ShieldAlert}
            className="min-h-7! px-2! text-sm"
          >
            {t('exhibitors.detail.raise')}
          </ButtonLink>
        ) : null
      }
    >
      {findings.data && items.length === 0 ? (
        <p className="text-muted">{t('exhibitors.detail.noFindings')}</p>
      ) : null}
      <ul className="flex flex-col">
        {items.map((finding) => (
          <li key={finding.id}>
            <Link
              to={`/findings/${finding.id}`}
              className="flex min-h-8 items-center gap-2 rounded px-1 hover:bg-canvas"
            >
              <LaneChip lane={finding.severity} />
              <span className="font-semibold">{finding.number}</span>
              <span className="min-w-0 grow truncate" dir="auto">
                {finding.facts}
              </span>
              <span className="shrink-0 text-sm text-muted">{format.day(finding.raisedAt)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}
