import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { useText } from '../../lib/use-text.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { afterDecision } from './after-decision.ts';
import type { DecisionDialogProps } from './decision-dialog-props.ts';
import { DisclosedOrigin } from './disclosed-origin.tsx';
import { NoteField } from './note-field.tsx';

const BASES = ['PERNYATAAN', 'DOKUMEN', 'FISIK'] as const;
type Basis = (typeof BASES)[number];

/** Approval names its basis; a red line needs the reason written down. */
export function ApproveDialog({ product, open, onClose }: DecisionDialogProps) {
  const { t } = useText();
  const [note, setNote] = useState('');
  const [basis, setBasis] = useState<Basis>('PERNYATAAN');
  const approve = useMutation(
    api.declarations.approve.mutationOptions({
      onSuccess: afterDecision(t('products.approved'), onClose),
    }),
  );
  function confirm(reason: string): void {
    const said = red ? reason : note.trim();
    approve.mutate({ productId: product.id, basis, ...(said ? { note: said } : {}) });
  }
  const red = product.lane === 'red';
  return (
    <ConfirmDialog
      open={open}
      onClose={() => {
        approve.reset();
        onClose();
      }}
      title={t('products.approveTitle')}
      description={t('products.approveText', { name: product.name })}
      confirmLabel={t('products.approve')}
      reason={red ? 'required' : 'none'}
      busy={approve.isPending}
      error={approve.error}
      onConfirm={confirm}
    >
      <DisclosedOrigin origin={product.origin} />
      {red ? <Notice tone="warn">{t('products.approveRed')}</Notice> : null}
      <RadioCards
        label={t('products.basis')}
        columns={1}
        value={basis}
        onChange={(value) => setBasis(BASES.find((known) => known === value) ?? 'PERNYATAAN')}
        options={BASES.map((value) => ({ value, label: t(`products.bases.${value}`) }))}
      />
      {red ? null : <NoteField value={note} onChange={setNote} />}
    </ConfirmDialog>
  );
}
