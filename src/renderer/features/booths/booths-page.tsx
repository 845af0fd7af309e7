import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { FileUp, LayoutGrid, Plus, SearchX } from 'lucide-react';
import { useState } from 'react';
import { boothStates } from '../../../domain/reference/exhibitor-codes.ts';
import { api } from '../../lib/api.ts';
import { useMay } from '../../lib/session.tsx';
import { useDebounced } from '../../lib/use-debounced.ts';
import { useFilters } from '../../lib/use-filters.ts';
import { usePages } from '../../lib/use-pages.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { MasterDetail } from '../../ui/master-detail.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ResultCount } from '../../ui/result-count.tsx';
import { AddBoothDialog } from './add-booth-dialog.tsx';
import { BoothDetail } from './booth-detail.tsx';
import { BoothFilters } from './booth-filters.tsx';
import type { BoothItem } from './booth-types.ts';
import { useBoothColumns } from './use-booth-columns.tsx';

const LIST = 'booth-list';

function keyOf(item: BoothItem): string {
  return item.id;
}

export function BoothsPage() {
  const { t } = useText();
  const filters = useFilters();
  const may = useMay('desk');
  const [adding, setAdding] = useState(false);
  const [openId, setOpenId] = useState<string>();
  const columns = useBoothColumns();
  const query = useBoothQuery(filters);
  const pages = usePages(query);
  const open = pages.items.find((booth) => booth.id === openId);
  return (
    <Page fill>
      <PageHeader
        title={t('booths.title')}
        actions={
          <>
            <ResultCount total={pages.total} atLeast={pages.totalIsLower} />
            {may ? (
              <Button look="primary" icon={Plus} onClick={() => setAdding(true)}>
                {t('booths.add')}
              </Button>
            ) : null}
          </>
        }
      />
      <MasterDetail
        detail={
          open ? (
            <BoothDetail key={open.id} booth={open} onClose={() => setOpenId(undefined)} />
          ) : null
        }
        list={
          <>
            <BoothFilters
              filters={filters}
              listId={LIST}
              onEnter={() => setOpenId(pages.items[0]?.id)}
            />
            {pages.error ? (
              <ErrorState error={pages.error} onRetry={() => void query.refetch()} />
            ) : (
              <DataList
                id={LIST}
                label={t('booths.list')}
                items={pages.items}
                columns={columns}
                keyOf={keyOf}
                openKey={openId}
                onOpen={(booth) => setOpenId(booth.id)}
                onEscape={() => setOpenId(undefined)}
                onNearEnd={pages.onNearEnd}
                loading={pages.loading}
                empty={<NoBooths filtered={filters.any} may={may} />}
              />
            )}
          </>
        }
      />
      <AddBoothDialog open={adding} onClose={() => setAdding(false)} onAdded={setOpenId} />
    </Page>
  );
}

function useBoothQuery(filters: ReturnType<typeof useFilters>) {
  const search = useDebounced(filters.get('q').trim());
  const hall = filters.get('hall');
  const status = filters.oneOf('status', boothStates);
  const input = {
    ...(search === '' ? {} : { search }),
    ...(hall === '' ? {} : { hall: hall.slice(0, 60) }),
    ...(status ? { status } : {}),
  };
  return useInfiniteQuery(
    api.booths.list.infiniteOptions({
      input: (cursor: string | undefined) => ({ ...input, ...(cursor ? { cursor } : {}) }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor,
      placeholderData: keepPreviousData,
    }),
  );
}

function NoBooths({ filtered, may }: { filtered: boolean; may: boolean }) {
  const { t } = useText();
  return (
    <EmptyState
      icon={filtered ? SearchX : LayoutGrid}
      title={filtered ? t('booths.emptyFiltered') : t('booths.empty')}
      actions={
        may && !filtered ? (
          <ButtonLink to="/transfer?kind=booths" look="primary" icon={FileUp}>
            {t('booths.import')}
          </ButtonLink>
        ) : null
      }
    >
      {filtered ? t('booths.emptyFilteredHint') : t('booths.emptyHint')}
    </EmptyState>
  );
}
