import { assessLine } from '../../../domain/origin/assess-line.ts';
import { invalid } from '../../refusal.ts';
import { os } from '../../rpc/router.ts';
import { activePacks, disclosureOf } from '../../scoring/active-packs.ts';

export const originRouter = os.origin.router({
  assess: os.origin.assess.handler(({ input, context }) => {
    const { reference } = context.services;
    const disclosure = context.read((db) => disclosureOf(activePacks(db, reference)));
    const outcome = assessLine(input.line, { ...reference.origin, disclosure });
    if (!outcome.ok) {
      throw invalid(outcome.issues.map((issue) => ({ ...issue, severity: 'block' as const })));
    }
    return outcome.assessment;
  }),
});
