import { useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

/** The laptops whose badges verify, with the serials each may issue. */
export function KeysCard() {
  const { t, format } = useText();
  const query = useQuery(api.trust.keys.queryOptions({ input: {} }));
  const keys = query.data;
  return (
    <Card title={t('settings.keys.title')} flush>
      <p className="px-4 py-2 text-muted">{t('settings.keys.lead')}</p>
      {keys?.length === 0 ? <p className="px-4 pb-3">{t('settings.keys.none')}</p> : null}
      {keys && keys.length > 0 ? (
        <PlainTable
          label={t('settings.keys.title')}
          maxHeight="40vh"
          head={[
            { key: 'kid', label: t('settings.keys.kid'), width: '9.5rem' },
            { key: 'device', label: t('settings.keys.device') },
            { key: 'serials', label: t('settings.keys.serials'), width: '8rem' },
            { key: 'valid', label: t('settings.keys.valid'), width: '9.5rem' },
          ]}
        >
          {keys.map((key) => (
            <tr key={key.kid}>
              <td className="font-mono text-sm break-all">{key.kid}</td>
              <td className="text-sm break-all">{key.device}</td>
              <td>
                {t('settings.keys.range', {
                  from: String(key.serialFrom).padStart(6, '0'),
                  to: String(key.serialTo).padStart(6, '0'),
                })}
              </td>
              <td>
                {t('settings.keys.range', {
                  from: format.day(key.validFrom),
                  to: format.day(key.validTo),
                })}
              </td>
            </tr>
          ))}
        </PlainTable>
      ) : query.error ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : keys ? null : (
        <Skeleton lines={3} />
      )}
    </Card>
  );
}
