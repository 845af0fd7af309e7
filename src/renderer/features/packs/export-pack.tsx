import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { client } from '../../lib/client.ts';
import { saveFile } from '../../lib/host.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { toastDone, toastError } from '../../ui/toast.ts';

/** Saves the file as it was imported, byte for byte: to edit it, or for another laptop. */
export function ExportPack({ id }: { id: string }) {
  const { t } = useText();
  const save = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const { fileId, fileName } = await client.packs.export({ id });
      await saveFile(fileId, fileName);
      return fileName;
    },
    onSuccess: (name) => toastDone(t('packs.exported', { name })),
    onError: toastError,
  });
  return (
    <Button icon={Download} busy={save.isPending} onClick={() => save.mutate()}>
      {t('packs.export')}
    </Button>
  );
}
