import { added, compared, type Exact, isExact, multiplied } from './exact-number.ts';
import { RuleError } from './rule-error.ts';
import {
  expectType,
  listOf,
  type Node,
  numberOf,
  textOf,
  truthOf,
  type Value,
  wrong,
} from './rule-node.ts';
import { isRecords, typeName } from './rule-vocabulary.ts';

type Compile = (parts: readonly Node[]) => Node;

interface Operator {
  readonly fewest: number;
  readonly most: number;
  readonly compile: Compile;
}

const SCALARS = ['yes-no', 'number', 'text'] as const;

/** Equal in type and value; null equals null alone. */
function sameValue(a: Value, b: Value): boolean {
  if (a === null || b === null) {
    return a === b;
  }
  if (isExact(a) && isExact(b)) {
    return compared(a, b) === 0;
  }
  if (typeof a !== typeof b || typeof a === 'object') {
    throw wrong(b);
  }
  return a === b;
}

function equality(wanted: boolean): Compile {
  return ([left, right]) => {
    const [a, b] = pair(left, right);
    expectType(a, ...SCALARS, 'nothing', 'texts', { records: {} });
    expectType(b, ...SCALARS, 'nothing', 'texts', { records: {} });
    const oneIsNothing = a.type === 'nothing' || b.type === 'nothing';
    if (!oneIsNothing) {
      expectType(a, ...SCALARS);
      expectType(b, a.type);
    }
    if (oneIsNothing) {
      const known = a.type === 'nothing' ? b : a;
      return { type: 'yes-no', run: (scope) => (known.run(scope) === null) === wanted };
    }
    return typeof b.literal === 'string'
      ? { type: 'yes-no', run: equalsText(a, String(b.literal), wanted) }
      : { type: 'yes-no', run: (scope) => sameValue(a.run(scope), b.run(scope)) === wanted };
  };
}

/** The commonest comparison, a text with a literal, without the general case around it. */
function equalsText(node: Node, text: string, wanted: boolean): Node['run'] {
  return (scope) => {
    const value = node.run(scope);
    if (typeof value !== 'string' && value !== null) {
      throw wrong(value);
    }
    return (value === text) === wanted;
  };
}

function order(holds: (difference: number) => boolean): Compile {
  return ([left, right]) => {
    const [a, b] = pair(left, right);
    expectType(a, 'number');
    expectType(b, 'number');
    return {
      type: 'yes-no',
      run(scope) {
        const x = a.run(scope);
        const y = b.run(scope);
        // Finite doubles, as nearly all are, are in the order of their difference.
        return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x - y)
          ? holds(x - y)
          : holds(compared(numberOf(x), numberOf(y)));
      },
    };
  };
}

function arithmetic(work: (values: readonly Exact[]) => Exact): Compile {
  return (parts) => {
    for (const part of parts) {
      expectType(part, 'number');
    }
    return { type: 'number', run: (scope) => work(parts.map((part) => numberOf(part.run(scope)))) };
  };
}

/** `and` stops at the first false, `or` at the first true. */
function junction(stopsAt: boolean): Compile {
  return (parts) => {
    for (const part of parts) {
      expectType(part, 'yes-no');
    }
    const runs = parts.map((part) => part.run);
    return {
      type: 'yes-no',
      run(scope) {
        for (const run of runs) {
          const value = run(scope);
          if (value === stopsAt) {
            return stopsAt;
          }
          truthOf(value);
        }
        return !stopsAt;
      },
    };
  };
}

const not: Compile = ([only]) => {
  const [part] = pair(only, only);
  expectType(part, 'yes-no');
  return { type: 'yes-no', run: (scope) => !truthOf(part.run(scope)) };
};

/** A text in a list, or a text within a text. */
const within: Compile = ([left, right]) => {
  const [needle, hay] = pair(left, right);
  if (hay.type === 'choices') {
    const choices = hay.literal as readonly (number | string)[];
    const type = typeof choices[0] === 'number' ? 'number' : 'text';
    expectType(needle, type);
    const known = new Set<unknown>(choices);
    return {
      type: 'yes-no',
      run(scope) {
        const value = needle.run(scope);
        return known.has(type === 'number' ? numberOf(value) : textOf(value));
      },
    };
  }
  expectType(needle, 'text');
  expectType(hay, 'text', 'texts');
  return hay.type === 'text'
    ? {
        type: 'yes-no',
        run: (scope) => textOf(hay.run(scope)).includes(textOf(needle.run(scope))),
      }
    : {
        type: 'yes-no',
        run: (scope) => listOf(hay.run(scope)).includes(textOf(needle.run(scope))),
      };
};

/** As in JsonLogic, `all` of nothing is false: a claim about no material is no claim. */
const quantifiers = {
  some: (list: readonly unknown[], test: (element: unknown) => boolean) => list.some(test),
  all: (list: readonly unknown[], test: (element: unknown) => boolean) =>
    list.length > 0 && list.every(test),
  none: (list: readonly unknown[], test: (element: unknown) => boolean) => !list.some(test),
} as const;

export type Quantifier = keyof typeof quantifiers;
export const quantifierNames = Object.keys(quantifiers) as readonly Quantifier[];

export function quantified(name: Quantifier, list: Node, test: Node): Node {
  if (list.type !== 'texts' && !isRecords(list.type)) {
    throw new RuleError('operand-type', typeName(list.type));
  }
  expectType(test, 'yes-no');
  const holds = quantifiers[name];
  return {
    type: 'yes-no',
    run: (scope) => holds(listOf(list.run(scope)), (element) => truthOf(test.run(element))),
  };
}

export const operators: Readonly<Record<string, Operator>> = {
  '==': { fewest: 2, most: 2, compile: equality(true) },
  '!=': { fewest: 2, most: 2, compile: equality(false) },
  '<': { fewest: 2, most: 2, compile: order((difference) => difference < 0) },
  '<=': { fewest: 2, most: 2, compile: order((difference) => difference <= 0) },
  '>': { fewest: 2, most: 2, compile: order((difference) => difference > 0) },
  '>=': { fewest: 2, most: 2, compile: order((difference) => difference >= 0) },
  and: { fewest: 2, most: 20, compile: junction(false) },
  or: { fewest: 2, most: 20, compile: junction(true) },
  '!': { fewest: 1, most: 1, compile: not },
  in: { fewest: 2, most: 2, compile: within },
  '+': { fewest: 2, most: 8, compile: arithmetic(added) },
  '*': { fewest: 2, most: 8, compile: arithmetic(multiplied) },
};

function pair(left: Node | undefined, right: Node | undefined): readonly [Node, Node] {
  if (!left || !right) {
    throw new RuleError('operator-arity');
  }
  return [left, right];
}
