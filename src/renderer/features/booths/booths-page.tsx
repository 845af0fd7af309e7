import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../../lib/session.tsx';
import { useFilters } from '../../lib/use-filters.ts';
import { useOnceSettled } from '../../lib/use-once-settled.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { MasterDetail } from '../../ui/master-detail.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ResultCount } from '../../ui/result-count.tsx';
import { AddBoothDialog } from './add-booth-dialog.tsx';
import { BoothDetail } from './booth-detail.tsx';
import { BoothFilters } from './booth-filters.tsx';
import type { BoothItem } from './booth-types.ts';
import { NoBooths } from './no-booths.tsx';
import { useBoothColumns } from './use-booth-columns.tsx';
import { useBoothList } from './use-booth-list.ts';

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
  const list = useBoothList(filters);
  const open = list.items.find((booth) => booth.id === openId);
  const close = () => setOpenId(undefined);
  return (
    <Page fill>
      <PageHeader
        title={t('booths.title')}
        actions={
          <>
            <ResultCount total={list.total} atLeast={list.totalIsLower} />
            {may ? (
              <Button look="primary" icon={Plus} onClick={() => setAdding(true)}>
                {t('booths.add')}
              </Button>
            ) : null}
          </>
        }
      />
      <MasterDetail
        detail={open ? <BoothDetail key={open.id} booth={open} onClose={close} /> : null}
        list={<BoothRows list={list} filters={filters} openId={openId} onOpen={setOpenId} />}
      />
      <AddBoothDialog open={adding} onClose={() => setAdding(false)} onAdded={setOpenId} />
    </Page>
  );
}

interface BoothRowsProps {
  readonly list: ReturnType<typeof useBoothList>;
  readonly filters: ReturnType<typeof useFilters>;
  readonly openId: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
}

function BoothRows({ list, filters, openId, onOpen }: BoothRowsProps) {
  const { t } = useText();
  const may = useMay('desk');
  const columns = useBoothColumns();
  const openFirst = useOnceSettled(list.settled, () => onOpen(list.items[0]?.id));
  return (
    <>
      <BoothFilters filters={filters} listId={LIST} onEnter={openFirst} />
      {list.error ? (
        <ErrorState error={list.error} onRetry={list.refetch} />
      ) : (
        <DataList
          id={LIST}
          label={t('booths.list')}
          items={list.items}
          columns={columns}
          keyOf={keyOf}
          openKey={openId}
          onOpen={(booth) => onOpen(booth.id)}
          onEscape={() => onOpen(undefined)}
          onNearEnd={list.onNearEnd}
          loading={list.loading}
          empty={<NoBooths filtered={filters.any} may={may} />}
        />
      )}
    </>
  );
}
