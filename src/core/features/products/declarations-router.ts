import type { Transaction } from '../../journal/transaction.ts';
import type { CallContext } from '../../rpc/call-context.ts';
import { os } from '../../rpc/router.ts';
import { checkPermit } from './check-permit.ts';
import {
  approveDeclaration,
  approveGreen,
  returnDeclaration,
  submitDeclaration,
} from './decide-declaration.ts';
import { printDeclaration } from './print-declaration.ts';
import { answerProduct } from './product-answer.ts';
import { signDeclaration } from './sign-declaration.ts';
import { readDeclarationText } from './signable-text.ts';

export const declarationsRouter = os.declarations.router({
  submit: os.declarations.submit.handler(({ input, context }) =>
    decided(context, input.productId, (tx) => submitDeclaration(tx, input.productId, 'PERNYATAAN')),
  ),
  approve: os.declarations.approve.handler(({ input, context }) =>
    decided(context, input.productId, (tx) =>
      approveDeclaration(
        tx,
        context.services.reference,
        input.productId,
        input.basis,
        input.note ?? null,
      ),
    ),
  ),
  return: os.declarations.return.handler(({ input, context }) =>
    decided(context, input.productId, (tx) =>
      returnDeclaration(
        tx,
        context.services.reference,
        input.productId,
        input.reasons,
        input.note ?? null,
      ),
    ),
  ),
  checkPermit: os.declarations.checkPermit.handler(({ input, context }) =>
    decided(context, input.productId, (tx) => checkPermit(tx, input)),
  ),
  text: os.declarations.text.handler(({ input, context }) =>
    context.read((db) => readDeclarationText(db, context.services.reference, input.productId)),
  ),
  sign: os.declarations.sign.handler(({ input, context }) =>
    decided(context, input.productId, (tx) =>
      signDeclaration(tx, context.services.reference, input),
    ),
  ),
  printForm: os.declarations.printForm.handler(({ input, context }) =>
    printDeclaration(context.allServices(), input.productId),
  ),
  approveAll: os.declarations.approveAll.handler(async ({ context }) => ({
    approved: await context.write((tx) => approveGreen(tx, context.services.reference)),
  })),
});

/** Does it, and answers the line as it is then. */
function decided(context: CallContext, productId: string, act: (tx: Transaction) => void) {
  return context.write((tx) => {
    act(tx);
    return answerProduct(tx.db, context.services, productId);
  });
}
