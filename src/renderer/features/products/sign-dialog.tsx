import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { api } from '../../lib/api.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import type { DrawnSignature } from '../../ui/signature-field.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { DecisionDialogProps } from './decision-dialog-props.ts';
import { DeclarationText } from './declaration-text.tsx';
import { SignFields } from './sign-fields.tsx';
import { useSign } from './use-sign.ts';

/** The exhibitor reads the text of the submitted version and signs it. */
export function SignDialog(props: DecisionDialogProps) {
  // Made anew each time: a signature must never be left over from the exhibitor before.
  return props.open ? <OpenSignDialog {...props} /> : null;
}

function OpenSignDialog({ product, onClose }: DecisionDialogProps) {
  const { t } = useText();
  const drawn = useRef<DrawnSignature>(null);
  const text = useQuery({
    ...api.declarations.text.queryOptions({ input: { productId: product.id } }),
    staleTime: 0,
  });
  const exhibitor = useQuery(
    api.exhibitors.get.queryOptions({ input: { id: product.exhibitorId } }),
  );
  const { picName, picRole } = exhibitor.data ?? {};
  const sign = useSign({
    productId: product.id,
    textHash: text.data?.textHash,
    contact: { signer: picName ?? '', role: picRole ?? '' },
    drawn,
    onClose,
  });
  return (
    <Dialog
      open
      wide="very"
      onClose={onClose}
      title={t('versions.sign.title')}
      description={t('versions.sign.lead', { n: product.version })}
      onSubmit={sign.confirm}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" busy={sign.busy} disabled={!text.data} onClick={sign.confirm}>
            {t('versions.sign.confirm')}
          </Button>
        </>
      }
    >
      <div className="grid min-[900px]:grid-cols-2 gap-5">
        <div className="min-w-0">
          {text.data ? <DeclarationText {...text.data} /> : null}
          {text.error ? <ErrorNote error={text.error} /> : null}
          {text.isPending ? <Skeleton lines={6} /> : null}
        </div>
        <div className="flex min-w-0 flex-col gap-2">
          {exhibitor.isPending ? (
            <Skeleton lines={6} />
          ) : (
            <SignFields sign={sign} drawn={drawn} name={product.name} />
          )}
          {sign.error ? <ErrorNote error={sign.error} /> : null}
        </div>
      </div>
    </Dialog>
  );
}
