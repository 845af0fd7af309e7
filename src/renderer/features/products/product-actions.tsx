import { Check, Flag, Pencil, PenLine, Send, Undo2 } from 'lucide-react';
import { useId, useState } from 'react';
import { reasonSentence } from '../../lib/error-text.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { ApproveDialog } from './approve-dialog.tsx';
import { isUnsigned } from './print-form-button.tsx';
import type { ProductDetailData } from './product.ts';
import { ReturnDialog } from './return-dialog.tsx';
import { SignDialog } from './sign-dialog.tsx';
import { SubmitDialog } from './submit-dialog.tsx';

interface ProductActionsProps {
  readonly product: ProductDetailData;
  readonly onEdit: () => void;
}

/** What may be done with the line now, for the person's role. */
export function ProductActions({ product, onEdit }: ProductActionsProps) {
  const { t } = useText();
  const desk = useMay('desk');
  const supervisor = useMay('supervisor');
  const inspector = useMay('inspector', 'supervisor');
  const [open, setOpen] = useState<'approve' | 'return' | 'sign' | 'submit' | null>(null);
  const close = () => setOpen(null);
  const { state, exhibitorId, id } = product;
  const canSubmit = state === 'DRAF' || state === 'DIKEMBALIKAN';
  const canReturn = state === 'DIAJUKAN' || state === 'DISETUJUI';
  return (
    <>
      {supervisor && state === 'DIAJUKAN' ? (
        <ApproveButton blocks={product.approvalBlocks} onClick={() => setOpen('approve')} />
      ) : null}
      {supervisor && canReturn ? (
        <Button icon={Undo2} onClick={() => setOpen('return')}>
          {t('products.return')}
        </Button>
      ) : null}
      {desk && canSubmit ? (
        <Button look="primary" icon={Send} onClick={() => setOpen('submit')}>
          {t('products.submit')}
        </Button>
      ) : null}
      {desk && isUnsigned(product) ? (
        <Button
          look={supervisor ? 'plain' : 'primary'}
          icon={PenLine}
          onClick={() => setOpen('sign')}
        >
          {t('versions.sign.action')}
        </Button>
      ) : null}
      {desk ? (
        <Button icon={Pencil} onClick={onEdit}>
          {t('products.edit')}
        </Button>
      ) : null}
      {inspector ? (
        <ButtonLink icon={Flag} to={`/findings/new?exhibitorId=${exhibitorId}&productId=${id}`}>
          {t('products.record')}
        </ButtonLink>
      ) : null}
      <ApproveDialog product={product} open={open === 'approve'} onClose={close} />
      <ReturnDialog product={product} open={open === 'return'} onClose={close} />
      <SignDialog product={product} open={open === 'sign'} onClose={close} />
      <SubmitDialog product={product} open={open === 'submit'} onClose={close} />
    </>
  );
}

interface ApproveButtonProps {
  readonly blocks: readonly string[];
  readonly onClick: () => void;
}

/** Says why it cannot be used where core would refuse the approval. */
function ApproveButton({ blocks, onClick }: ApproveButtonProps) {
  const { t } = useText();
  const noteId = useId();
  const blocked = blocks.length > 0;
  return (
    <>
      <Button
        look="primary"
        icon={Check}
        disabled={blocked}
        aria-describedby={blocked ? noteId : undefined}
        onClick={onClick}
      >
        {t('products.approve')}
      </Button>
      {blocked ? (
        <p id={noteId} className="order-last w-full text-sm text-bad">
          {blocks.map(reasonSentence).join(' ')}
        </p>
      ) : null}
    </>
  );
}
