import { useQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { ROLES } from '../../../contract/procedure.ts';
import { api } from '../../lib/api.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AddPerson } from './add-person.tsx';
import { PeopleTable } from './people-table.tsx';

export function PeoplePage() {
  const { t } = useText();
  const admin = useMay('admin');
  const [adding, setAdding] = useState(false);
  const query = useQuery(api.people.list.queryOptions({ input: {} }));
  return (
    <Page>
      <PageHeader
        title={t('people.title')}
        lead={t('people.lead')}
        actions={
          admin ? (
            <Button look="primary" icon={UserPlus} onClick={() => setAdding(true)}>
              {t('people.add')}
            </Button>
          ) : null
        }
      />
      {admin ? null : <Notice tone="info">{t('people.adminOnly')}</Notice>}
      <Card flush>
        {query.data ? (
          <PeopleTable people={query.data} mayEdit={admin} />
        ) : query.error ? (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Skeleton />
        )}
      </Card>
      <Card title={t('people.rolesTitle')}>
        <DefinitionList
          items={ROLES.map((role) => ({
            term: t(`common.roles.${role}`),
            value: t(`people.roleHints.${role}`),
          }))}
        />
      </Card>
      {adding ? <AddPerson onClose={() => setAdding(false)} /> : null}
    </Page>
  );
}
