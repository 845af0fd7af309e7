import { useMutation } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { useText } from '../../lib/use-text.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { afterDecision } from './after-decision.ts';
import type { DecisionDialogProps } from './decision-dialog-props.ts';

/** Submitting freezes a version; the words are those that the exhibitor signs. */
export function SubmitDialog({ product, open, onClose }: DecisionDialogProps) {
  const { t } = useText();
  const submit = useMutation(
    api.declarations.submit.mutationOptions({
      onSuccess: afterDecision(t('products.submitted'), onClose),
    }),
  );
  return (
    <ConfirmDialog
      open={open}
      onClose={() => {
        submit.reset();
        onClose();
      }}
      title={t('products.submitTitle')}
      description={t('products.submitText')}
      confirmLabel={t('products.submit')}
      busy={submit.isPending}
      error={submit.error}
      onConfirm={() => submit.mutate({ productId: product.id })}
    >
      <blockquote className="border-l-4 border-gold pl-3">{t('declaration.statement')}</blockquote>
    </ConfirmDialog>
  );
}
