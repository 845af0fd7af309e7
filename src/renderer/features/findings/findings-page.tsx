import { Flag, SearchX } from 'lucide-react';
import { useLocation, useMatch, useNavigate, useOutlet } from 'react-router';
import { useMay } from '../../lib/session.tsx';
import { useFilters } from '../../lib/use-filters.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MasterDetail } from '../../ui/master-detail.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SearchList } from '../../ui/search-list.tsx';
import type { Finding } from './finding.ts';
import { useFindingColumns } from './finding-columns.tsx';
import { FindingFilters } from './finding-filters.tsx';
import { useFindingList } from './use-finding-list.ts';

function keyOf(item: Finding): string {
  return item.id;
}

/** All findings, the undecided and the red ones first. */
export function FindingsPage() {
  const { t } = useText();
  const mayRecord = useMay('inspector', 'supervisor');
  return (
    <Page fill>
      <PageHeader
        title={t('findings.title')}
        lead={t('findings.lead')}
        actions={
          mayRecord ? (
            <ButtonLink look="primary" icon={Flag} to="/findings/new">
              {t('findings.record')}
            </ButtonLink>
          ) : null
        }
      />
      <MasterDetail list={<FindingList />} detail={useOutlet()} />
    </Page>
  );
}

function FindingList() {
  const { t } = useText();
  const navigate = useNavigate();
  const { search } = useLocation();
  const openId = useMatch('/findings/:id')?.params.id;
  const filters = useFilters();
  const columns = useFindingColumns();
  const list = useFindingList(filters);
  return (
    <SearchList
      id="findings-list"
      label={t('findings.title')}
      searchLabel={t('findings.searchLabel')}
      filters={filters}
      list={list}
      columns={columns}
      keyOf={keyOf}
      openKey={openId}
      rowHeight={48}
      onOpen={({ id }) => void navigate({ pathname: `/findings/${id}`, search })}
      empty={<NoFindings filtered={filters.any} onClear={filters.clear} />}
    >
      <FindingFilters filters={filters} />
    </SearchList>
  );
}

function NoFindings({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useText();
  return filtered ? (
    <EmptyState
      icon={SearchX}
      title={t('findings.noneHere')}
      actions={<Button onClick={onClear}>{t('common.clearFilters')}</Button>}
    />
  ) : (
    <EmptyState icon={Flag} title={t('findings.empty')}>
      {t('findings.emptyHint')}
    </EmptyState>
  );
}
