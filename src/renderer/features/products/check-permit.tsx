import { useMutation } from '@tanstack/react-query';
import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { checkedPermit } from '../../../domain/products/permit-checks.ts';
import { type PermitVerdict, permitVerdicts } from '../../../domain/reference/inspection-codes.ts';
import { documentStateLabels } from '../../../domain/reference/inspection-labels.ts';
import { api } from '../../lib/api.ts';
import { labelOf } from '../../lib/labels.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { afterDecision } from './after-decision.ts';
import { NoteField } from './note-field.tsx';
import type { PermitData } from './product.ts';

interface CheckPermitProps {
  readonly productId: string;
  readonly permit: PermitData;
  readonly name: string;
}

/** For those who inspect: what came of looking at this permit. */
export function CheckPermit({ productId, permit, name }: CheckPermitProps) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  if (!useMay('inspector', 'supervisor')) return null;
  return (
    <>
      <Button
        small
        icon={ShieldCheck}
        aria-label={t('products.permit.checkOf', { name })}
        onClick={() => setOpen(true)}
      >
        {t('products.permit.check')}
      </Button>
      {open ? (
        <CheckDialog
          productId={productId}
          permit={permit}
          name={name}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

type CheckDialogProps = CheckPermitProps & { readonly onClose: () => void };

function CheckDialog({ productId, permit, name, onClose }: CheckDialogProps) {
  const { t, language } = useText();
  const [verdict, setVerdict] = useState<PermitVerdict | null>(null);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const check = useMutation(
    api.declarations.checkPermit.mutationOptions({
      onSuccess: afterDecision(t('products.permit.checked'), onClose),
    }),
  );
  function confirm(): boolean {
    setTried(true);
    if (!verdict) return false;
    const said = note.trim() ? { note: note.trim() } : {};
    check.mutate({ productId, permit: checkedPermit(permit), verdict, ...said });
    return true;
  }
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t('products.permit.checkTitle')}
      description={t('products.permit.checkText', { name })}
      confirmLabel={t('products.permit.check')}
      busy={check.isPending}
      error={check.error}
      onConfirm={confirm}
    >
      <RadioCards
        label={t('products.permit.verdict')}
        columns={1}
        value={verdict}
        error={tried && !verdict ? t('products.permit.verdictMissing') : undefined}
        onChange={(value) => setVerdict(permitVerdicts.find((one) => one === value) ?? null)}
        options={permitVerdicts.map((value) => ({
          value,
          label: labelOf(documentStateLabels, value, language),
        }))}
      />
      <NoteField value={note} onChange={setNote} />
    </ConfirmDialog>
  );
}
