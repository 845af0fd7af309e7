import { assessLine } from '../../../domain/origin/assess-line.ts';
import { invalid } from '../../refusal.ts';
import { os } from '../../rpc/router.ts';

export const originRouter = os.origin.router({
  assess: os.origin.assess.handler(({ input, context }) => {
    const outcome = assessLine(input.line, context.services.reference.origin);
    if (!outcome.ok) {
      throw invalid(outcome.issues.map((issue) => ({ ...issue, severity: 'block' as const })));
    }
    return outcome.assessment;
  }),
});
