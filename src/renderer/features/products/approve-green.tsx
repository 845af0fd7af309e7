import { useMutation, useQuery } from '@tanstack/react-query';
import { CheckCheck } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { toastDone } from '../../ui/toast.ts';

/** Approves every submitted green line at once, after saying how many they are. */
export function ApproveGreen() {
  const { t, format } = useText();
  const may = useMay('supervisor');
  const [open, setOpen] = useState(false);
  const waiting = useQuery(
    api.products.list.queryOptions({
      input: { lane: 'green', state: 'DIAJUKAN', limit: 1 },
      enabled: may,
    }),
  );
  const approve = useMutation(
    api.declarations.approveAll.mutationOptions({
      onSuccess: ({ approved }) => {
        setOpen(false);
        toastDone(t('products.approvedGreen', { count: approved, n: format.number(approved) }));
      },
    }),
  );
  if (!may) return null;
  const n = waiting.data?.total ?? 0;
  return (
    <>
      <Button
        icon={CheckCheck}
        disabled={n === 0}
        title={n === 0 ? t('products.approveGreenNone') : undefined}
        onClick={() => {
          approve.reset();
          setOpen(true);
        }}
      >
        {t('products.approveGreen')}
      </Button>
      <ConfirmDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('products.approveGreenTitle')}
        description={t('products.approveGreenText', { count: n, n: format.number(n) })}
        confirmLabel={t('products.approveGreen')}
        busy={approve.isPending}
        error={approve.error}
        onConfirm={() => approve.mutate({ lane: 'green' })}
      />
    </>
  );
}
