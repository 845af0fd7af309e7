import fc from 'fast-check';
import jsonLogic from 'json-logic-js';
import { describe, expect, it } from 'vitest';
import { isExact, plainNumber } from './exact-number.ts';
import { RuleError } from './rule-error.ts';
import { compileExpression } from './rule-language.ts';
import type { Vocabulary } from './rule-vocabulary.ts';

const vocabulary: Vocabulary = {
  flag: 'yes-no',
  n: 'number',
  m: 'number',
  name: 'text',
  tags: 'texts',
  materials: { records: { country: 'text', percent: 'number' } },
};
const facts = {
  flag: true,
  n: 5,
  m: 0.5,
  name: 'Made in China',
  tags: ['IG', 'SKA'],
  materials: [
    { country: 'ID', percent: 60 },
    { country: 'CN', percent: 40 },
  ],
};
const v = (name: string) => ({ var: name });
const run = (expression: unknown, given: Record<string, unknown> = facts) =>
  compileExpression(expression, vocabulary).run(given);

function problemOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof RuleError ? error.code : `not a RuleError: ${String(error)}`;
  }
  return 'none';
}

describe('an expression', () => {
  it.each<[unknown, unknown]>([
    [{ '==': [v('n'), 5] }, true],
    [{ '!=': [v('name'), 'x'] }, true],
    [{ '==': [v('flag'), true] }, true],
    [{ '==': [v('name'), null] }, false],
    [{ '<': [v('m'), 1] }, true],
    [{ '<=': [v('n'), 5] }, true],
    [{ '>': [v('n'), 5] }, false],
    [{ '>=': [v('n'), { '+': [v('m'), 4.5] }] }, true],
    [{ and: [v('flag'), { '!': [v('flag')] }] }, false],
    [{ or: [{ '!': [v('flag')] }, v('flag')] }, true],
    [{ in: [v('name'), ['a', 'Made in China']] }, true],
    [{ in: [v('n'), [1, 5]] }, true],
    [{ in: ['China', v('name')] }, true],
    [{ in: ['IG', v('tags')] }, true],
    [{ some: [v('materials'), { '==': [v('country'), 'CN'] }] }, true],
    [{ all: [v('materials'), { '>': [v('percent'), 0] }] }, true],
    [{ none: [v('tags'), { '==': [v(''), 'TKDN'] }] }, true],
    [{ '*': [v('n'), v('m'), 2] }, 5],
    [{ '+': [v('n'), 1] }, 6],
  ])('%j gives %j, here and in JsonLogic', (expression, wanted) => {
    const value = run(expression);
    expect(isExact(value) ? plainNumber(value) : value).toEqual(wanted);
    expect(jsonLogic.apply(expression, facts)).toEqual(wanted);
  });

  it('is false for all of nothing, as in JsonLogic', () => {
    const expression = { all: [v('materials'), { '==': [v('country'), 'ID'] }] };
    expect(run(expression, { materials: [] })).toBe(false);
    expect(jsonLogic.apply(expression, { materials: [] })).toBe(false);
  });

  it('stops at the first part that decides', () => {
    expect(run({ or: [v('flag'), { '>': [v('n'), 1] }] }, { flag: true })).toBe(true);
    expect(run({ and: [v('flag'), { '>': [v('n'), 1] }] }, { flag: false })).toBe(false);
  });

  it.each<[string, unknown, string]>([
    ['an unknown operator', { if: [v('flag'), 1, 2] }, 'operator-unknown'],
    ['a property of objects', { constructor: [1] }, 'operator-unknown'],
    ['an unknown fact', v('secret'), 'fact-unknown'],
    ['a path into a fact', v('materials.0'), 'fact-unknown'],
    ['the prototype', v('__proto__'), 'fact-unknown'],
    ['a fact of the line inside a list', { some: [v('materials'), v('flag')] }, 'fact-unknown'],
    ['too few operands', { '<': [1] }, 'operator-arity'],
    ['a comparison of three', { '<': [1, 2, 3] }, 'operator-arity'],
    ['a default for a variable', { var: ['n', 1] }, 'expression-shape'],
    ['two operators at once', { '==': [1, 1], '!=': [1, 1] }, 'expression-shape'],
    ['an empty object', {}, 'expression-shape'],
    ['text against number', { '==': [v('name'), 1] }, 'operand-type'],
    ['an order of texts', { '<': [v('name'), 'b'] }, 'operand-type'],
    ['a number as truth', { and: [v('n'), v('flag')] }, 'operand-type'],
    ['a sum of texts', { '+': [v('name'), 'b'] }, 'operand-type'],
    ['a number in texts', { in: [1, ['a']] }, 'operand-type'],
    ['a mixed list', { in: [v('n'), [1, 'a']] }, 'operand-type'],
    ['some of a text', { some: [v('name'), true] }, 'operand-type'],
    ['more than three decimals', { '>': [v('n'), 0.0001] }, 'number-inexact'],
    ['a long text', { '==': [v('name'), 'x'.repeat(201)] }, 'too-large'],
  ])('is refused before any line is seen for %s', (_, expression, code) => {
    expect(problemOf(() => compileExpression(expression, vocabulary))).toBe(code);
  });

  it('is refused when it is deep or large', () => {
    let deep: unknown = v('flag');
    for (let level = 0; level < 12; level += 1) deep = { '!': [deep] };
    expect(problemOf(() => compileExpression(deep, vocabulary))).toBe('too-deep');
    const wide = { and: Array.from({ length: 20 }, () => v('flag')) };
    const large = { or: Array.from({ length: 20 }, () => wide) };
    expect(problemOf(() => compileExpression(large, vocabulary))).toBe('too-large');
  });

  it.each<[string, unknown, Record<string, unknown>, string]>([
    ['a missing number', { '>': [v('n'), 1] }, {}, 'value-missing'],
    ['a missing truth', { and: [v('flag'), v('flag')] }, {}, 'value-missing'],
    ['a missing list', { some: [v('tags'), true] }, {}, 'value-missing'],
    ['a missing text', { in: [v('name'), ['a']] }, {}, 'value-missing'],
    ['a number written as text', { '>': [v('n'), 1] }, { n: '5' }, 'operand-type'],
    ['1 as truth', { '!': [v('flag')] }, { flag: 1 }, 'operand-type'],
    ['NaN', { '>': [v('n'), 1] }, { n: Number.NaN }, 'operand-type'],
    ['a number too fine', { '*': [v('n'), 2] }, { n: 1 / 3 }, 'number-inexact'],
  ])('throws on %s', (_, expression, given, code) => {
    expect(problemOf(() => run(expression, given))).toBe(code);
  });
});

describe('numbers', () => {
  const thousandths = fc.integer({ min: -4_000_000_000_000, max: 4_000_000_000_000 });

  it('multiply and add exactly up to three decimals', () => {
    fc.assert(
      fc.property(thousandths, thousandths, thousandths, (a, b, c) => {
        const given = { n: a / 1000, m: b / 1000 };
        const limit = Math.abs(c) / 1000;
        const above = BigInt(a) * BigInt(b) > BigInt(Math.abs(c)) * 1000n;
        expect(run({ '>': [{ '*': [v('n'), v('m')] }, limit] }, given)).toBe(above);
        const sum = BigInt(a) + BigInt(b) > BigInt(Math.abs(c));
        expect(run({ '>': [{ '+': [v('n'), v('m')] }, limit] }, given)).toBe(sum);
      }),
    );
  });

  it('show themselves without loss', () => {
    expect(plainNumber({ digits: 25n, scale: 1 })).toBe(2.5);
    expect(plainNumber({ digits: -1500n, scale: 3 })).toBe(-1.5);
    expect(plainNumber({ digits: 10n ** 20n, scale: 0 })).toBe('100000000000000000000');
    expect(run({ '==': [{ '+': [0.1, 0.2] }, 0.3] })).toBe(true);
  });
});

describe('whatever a pack may hold', () => {
  const leaf = fc.oneof(
    fc.constantFrom(...Object.keys(vocabulary), 'country', '', '__proto__').map(v),
    fc.jsonValue(),
    fc.double(),
  );
  const { expression } = fc.letrec((tie) => ({
    expression: fc.oneof({ maxDepth: 6 }, leaf, tie('operation')),
    operation: fc
      .tuple(
        fc.constantFrom(...'== != < <= > >= and or ! in + * some all none var if'.split(' ')),
        fc.array(tie('expression'), { maxLength: 3 }),
      )
      .map(([name, parts]) => ({ [name]: parts })),
  }));
  const anyFacts = fc.record(
    {
      flag: fc.oneof(fc.boolean(), fc.anything()),
      n: fc.oneof(fc.double(), fc.anything()),
      name: fc.oneof(fc.string(), fc.anything()),
      tags: fc.oneof(fc.array(fc.string()), fc.anything()),
      materials: fc.oneof(fc.array(fc.record({ country: fc.string() })), fc.anything()),
    },
    { requiredKeys: [] },
  );

  it('the language throws nothing but RuleError and never gives NaN', () => {
    fc.assert(
      fc.property(expression, anyFacts, (rule, given) => {
        const problem = problemOf(() => {
          const value = run(rule, given as Record<string, unknown>);
          expect(typeof value === 'number' && Number.isNaN(value)).toBe(false);
        });
        expect(problem).not.toContain('not a RuleError');
      }),
      { numRuns: 2000 },
    );
  });
});
