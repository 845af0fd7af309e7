import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { RejectReason } from '../../../domain/reference/inspection-codes.ts';
import { api } from '../../lib/api.ts';
import { useText } from '../../lib/use-text.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { afterDecision } from './after-decision.ts';
import type { DecisionDialogProps } from './decision-dialog-props.ts';
import { NoteField } from './note-field.tsx';
import { ReturnReasons } from './return-reasons.tsx';

export function ReturnDialog({ product, open, onClose }: DecisionDialogProps) {
  const { t } = useText();
  const [reasons, setReasons] = useState<readonly RejectReason[]>([]);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const giveBack = useMutation(
    api.declarations.return.mutationOptions({
      onSuccess: afterDecision(t('products.returned'), close),
    }),
  );
  function close(): void {
    setReasons([]);
    setNote('');
    setTried(false);
    giveBack.reset();
    onClose();
  }
  function confirm(): boolean {
    setTried(true);
    if (reasons.length === 0) return false;
    const said = note.trim() ? { note: note.trim() } : {};
    giveBack.mutate({ productId: product.id, reasons: [...reasons], ...said });
    return true;
  }
  return (
    <ConfirmDialog
      open={open}
      onClose={close}
      title={t('products.returnTitle')}
      description={t('products.returnText')}
      confirmLabel={t('products.return')}
      busy={giveBack.isPending}
      error={giveBack.error}
      onConfirm={confirm}
    >
      <ReturnReasons
        chosen={reasons}
        onChange={setReasons}
        missing={tried && reasons.length === 0}
      />
      <NoteField value={note} onChange={setNote} />
    </ConfirmDialog>
  );
}
