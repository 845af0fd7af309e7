import { useMutation } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { api } from '../../lib/api.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { toastError } from '../../ui/toast.ts';
import type { ProductDetailData } from './product.ts';

interface PrintFormButtonProps {
  readonly product: ProductDetailData;
  readonly onStarted: (jobId: string) => void;
}

/** Prints the submitted version as a form, to sign on paper or to hand out. */
export function PrintFormButton({ product, onStarted }: PrintFormButtonProps) {
  const { t } = useText();
  const may = useMay('desk', 'supervisor');
  const print = useMutation(
    api.declarations.printForm.mutationOptions({
      onSuccess: ({ jobId }) => onStarted(jobId),
      onError: toastError,
    }),
  );
  if (!may || !isSubmitted(product)) return null;
  return (
    <Button
      small
      icon={Printer}
      busy={print.isPending}
      onClick={() => print.mutate({ productId: product.id })}
    >
      {t('products.printForm')}
    </Button>
  );
}

/** Whether the version that stands was submitted, whatever was decided about it since. */
export function isSubmitted({ state }: Pick<ProductDetailData, 'state'>): boolean {
  return state === 'DIAJUKAN' || state === 'DISETUJUI' || state === 'DIVERIFIKASI';
}

export function isUnsigned({ state, version, versions }: ProductDetailData): boolean {
  const standing = versions.find((known) => known.version === version);
  return isSubmitted({ state }) && standing !== undefined && standing.signed === null;
}
