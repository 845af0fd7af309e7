import { Plus } from 'lucide-react';
import { useLocation, useNavigate, useOutlet, useParams } from 'react-router';
import { useMay } from '../../lib/session.tsx';
import { useFilters } from '../../lib/use-filters.ts';
import { useOnceSettled } from '../../lib/use-once-settled.ts';
import { useText } from '../../lib/use-text.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { MasterDetail } from '../../ui/master-detail.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ResultCount } from '../../ui/result-count.tsx';
import { ExhibitorFilters } from './exhibitor-filters.tsx';
import type { ExhibitorItem } from './exhibitor-types.ts';
import { NoExhibitors } from './no-exhibitors.tsx';
import { useExhibitorColumns } from './use-exhibitor-columns.tsx';
import { SORTS, useExhibitorList } from './use-exhibitor-list.ts';

const LIST = 'exhibitor-list';

function keyOf(item: ExhibitorItem): string {
  return item.id;
}

export function ExhibitorsPage() {
  const { t } = useText();
  const filters = useFilters();
  const mayRegister = useMay('desk');
  const list = useExhibitorList(filters);
  return (
    <Page fill>
      <PageHeader
        title={t('exhibitors.title')}
        actions={
          <>
            <ResultCount total={list.total} atLeast={list.totalIsLower} />
            {mayRegister ? (
              <ButtonLink to="/exhibitors/new" look="primary" icon={Plus}>
                {t('exhibitors.add')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <MasterDetail
        detail={useOutlet()}
        list={<Register list={list} filters={filters} mayRegister={mayRegister} />}
      />
    </Page>
  );
}

interface RegisterProps {
  readonly list: ReturnType<typeof useExhibitorList>;
  readonly filters: ReturnType<typeof useFilters>;
  readonly mayRegister: boolean;
}

function Register({ list, filters, mayRegister }: RegisterProps) {
  const { t } = useText();
  const navigate = useNavigate();
  const { id } = useParams();
  const { search: rest } = useLocation();
  const columns = useExhibitorColumns();
  function open(item: ExhibitorItem | undefined): void {
    if (item) void navigate(`/exhibitors/${item.id}${rest}`);
  }
  const openFirst = useOnceSettled(list.settled, () => open(list.items[0]));
  return (
    <>
      <ExhibitorFilters
        filters={filters}
        listId={LIST}
        autoFocus={id === undefined}
        onEnter={openFirst}
      />
      {list.error ? (
        <ErrorState error={list.error} onRetry={list.refetch} />
      ) : (
        <DataList
          id={LIST}
          label={t('exhibitors.list')}
          items={list.items}
          columns={columns}
          keyOf={keyOf}
          openKey={id}
          onOpen={open}
          onEscape={() => void navigate(`/exhibitors${rest}`)}
          onNearEnd={list.onNearEnd}
          loading={list.loading}
          sort={{
            by: filters.oneOf('sort', SORTS) ?? 'name',
            onChange: (by) => filters.set('sort', by === 'name' ? '' : by),
          }}
          empty={<NoExhibitors filtered={filters.any} mayRegister={mayRegister} />}
        />
      )}
    </>
  );
}
