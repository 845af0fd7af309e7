import { useQuery } from '@tanstack/react-query';
import { Pencil, X } from 'lucide-react';
import { type Ref, useEffect, useRef } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import {
  exhibitorStateLabels,
  exhibitorTypeLabels,
} from '../../../domain/reference/exhibitor-labels.ts';
import { api } from '../../lib/api.ts';
import { labelOf } from '../../lib/labels.ts';
import { useMay } from '../../lib/session.tsx';
import { useEscape } from '../../lib/use-escape.ts';
import { useText } from '../../lib/use-text.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StateChip } from '../../ui/state-chip.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import type { ExhibitorDetail } from './exhibitor-types.ts';
import { HistoryTab } from './history-tab.tsx';
import { LinesTab } from './lines-tab.tsx';
import { MoveButtons } from './move-buttons.tsx';
import { isOpened } from './opened-detail.ts';
import { OverviewTab } from './overview-tab.tsx';

export function ExhibitorPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  // The filters of the list live in the address and outlive its detail.
  const { search } = useLocation();
  const close = () => void navigate(`/exhibitors${search}`);
  useEscape(close);
  const detail = useQuery(api.exhibitors.get.queryOptions({ input: { id } }));
  if (detail.data) return <Detail key={id} detail={detail.data} onClose={close} />;
  if (detail.isError) {
    return <ErrorState error={detail.error} onRetry={() => void detail.refetch()} />;
  }
  return <Skeleton lines={10} />;
}

function Detail({ detail, onClose }: { detail: ExhibitorDetail; onClose: () => void }) {
  const { t } = useText();
  const article = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Opened from elsewhere nothing has the focus yet; opened from the list, the list keeps it.
  const opened = isOpened(useLocation().state);
  useEffect(() => {
    if (!opened) {
      if (document.activeElement === document.body) article.current?.focus();
      return;
    }
    // After the list beside it, whose search takes the focus when the page begins.
    const frame = requestAnimationFrame(() => heading.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [opened]);
  return (
    <article ref={article} tabIndex={-1} aria-label={detail.name} className="outline-none">
      <DetailHeader detail={detail} heading={heading} onClose={onClose} />
      <Tabs
        label={detail.name}
        tabs={[
          {
            value: 'overview',
            label: t('exhibitors.detail.overview'),
            content: <OverviewTab exhibitor={detail} />,
          },
          {
            value: 'lines',
            label: t('exhibitors.detail.lines'),
            content: <LinesTab exhibitorId={detail.id} />,
          },
          {
            value: 'history',
            label: t('exhibitors.detail.history'),
            content: <HistoryTab exhibitorId={detail.id} />,
          },
        ]}
      />
    </article>
  );
}

interface DetailHeaderProps {
  readonly detail: ExhibitorDetail;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onClose: () => void;
}

function DetailHeader({ detail, heading, onClose }: DetailHeaderProps) {
  const { t, language } = useText();
  const mayEdit = useMay('desk');
  return (
    <header className="flex flex-col gap-2 px-4 pt-3 pb-2.5">
      <div className="flex items-start gap-2">
        <div className="min-w-0 grow">
          <h2
            ref={heading}
            tabIndex={-1}
            className="text-lg leading-snug font-bold outline-none"
            dir="auto"
          >
            {detail.name}
          </h2>
          <p className="text-muted" dir="auto">
            {[detail.fasciaName, labelOf(exhibitorTypeLabels, detail.type, language)]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        {mayEdit ? (
          <ButtonLink to={`/exhibitors/${detail.id}/edit`} icon={Pencil}>
            {t('exhibitors.detail.edit')}
          </ButtonLink>
        ) : null}
        <IconButton label={t('exhibitors.closeDetail')} icon={X} onClick={onClose} />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <StateChip
          state={detail.state}
          label={labelOf(exhibitorStateLabels, detail.state, language)}
        />
        <MoveButtons exhibitor={detail} />
      </div>
    </header>
  );
}
