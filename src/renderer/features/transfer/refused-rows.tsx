import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { client } from '../../lib/client.ts';
import { saveFile } from '../../lib/host.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { toastDone, toastError } from '../../ui/toast.ts';

/** Saves the refused rows with their reasons, to be put right and imported again. */
export function RefusedRows({ previewId }: { previewId: string }) {
  const { t, language, format } = useText();
  const save = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const sheet = await client.transfer.refused({ previewId, language });
      await saveFile(sheet.fileId, sheet.fileName);
      return sheet;
    },
    onSuccess: ({ rows, fileName }) =>
      toastDone(
        t('transfer.refusedSaved', { count: rows, n: format.number(rows), name: fileName }),
      ),
    onError: toastError,
  });
  return (
    <Button icon={Download} busy={save.isPending} onClick={() => save.mutate()}>
      {t('transfer.refused')}
    </Button>
  );
}
