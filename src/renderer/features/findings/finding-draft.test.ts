import { describe, expect, it } from 'vitest';
import { EMPTY_FINDING, problemsOf, raiseInput, UNDECLARED } from './finding-draft.ts';

const EXHIBITOR = '01890000-0000-7000-8000-000000000001';
const LINE = '01890000-0000-7000-8000-000000000002';
const DRAFT = {
  ...EMPTY_FINDING,
  exhibitorId: EXHIBITOR,
  line: LINE,
  facts: 'Label "MADE IN PRC".',
};

describe('the draft of a finding', () => {
  it('needs an exhibitor, the goods and the facts', () => {
    expect(problemsOf(EMPTY_FINDING)).toEqual(['exhibitor', 'facts']);
    expect(problemsOf({ ...DRAFT, line: null, facts: ' ' })).toEqual(['line', 'facts']);
    expect(problemsOf(DRAFT)).toEqual([]);
  });

  it('leaves out what was not filled in', () => {
    expect(raiseInput(DRAFT)).toEqual({
      exhibitorId: EXHIBITOR,
      productId: LINE,
      severity: 'yellow',
      facts: DRAFT.facts,
      signals: [],
      photos: [],
    });
  });

  it('names no line for undeclared goods', () => {
    expect(raiseInput({ ...DRAFT, line: UNDECLARED })).not.toHaveProperty('productId');
  });

  it('keeps a quantity and a price of zero', () => {
    expect(raiseInput({ ...DRAFT, quantity: 0, price: 0 })).toMatchObject({
      quantity: 0,
      price: 0,
    });
  });
});
