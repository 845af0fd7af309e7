import { RuleError } from './rule-error.ts';
import type { Node, Scope, Value } from './rule-node.ts';
import { operators, type Quantifier, quantified, quantifierNames } from './rule-operators.ts';
import {
  type FactType,
  type FactValue,
  isRecords,
  type ValueType,
  type Vocabulary,
} from './rule-vocabulary.ts';

/** An expression compiled for one vocabulary. */
export interface Compiled {
  readonly type: ValueType;
  /** @throws RuleError where a value is missing or of another type; never anything else. */
  run(facts: { readonly [name: string]: unknown }): Value;
}

const DEEPEST = 12;
const LARGEST = 400;
const LONGEST_TEXT = 200;
const LONGEST_LIST = 200;
const ELEMENT = '';

interface Reading {
  readonly vocabulary: Vocabulary;
  readonly size: { parts: number };
}

/**
 * Compiles an expression once into closures. The language is a strict subset of JsonLogic: the
 * same JSON gives the same answer there, wherever ours gives one. Ours coerces nothing: an unknown
 * operator or fact, a wrong arity or a type that cannot fit is refused here; a value that is
 * missing is an error when the rule runs. Numbers have at most three decimals and stay exact.
 *
 * Operators: `var == != < <= > >= and or ! in + * some all none`. Inside `some`, `all` and `none`
 * `var` reads the element: `""` the element itself.
 * @throws RuleError
 */
export function compileExpression(expression: unknown, vocabulary: Vocabulary): Compiled {
  const node = compile(expression, { vocabulary, size: { parts: 0 } }, 1);
  return { type: node.type, run: node.run };
}

function compile(expression: unknown, reading: Reading, depth: number): Node {
  if (depth > DEEPEST) {
    throw new RuleError('too-deep', String(DEEPEST));
  }
  reading.size.parts += 1;
  if (reading.size.parts > LARGEST) {
    throw new RuleError('too-large', String(LARGEST));
  }
  if (typeof expression !== 'object' || expression === null) {
    return scalar(expression);
  }
  if (Array.isArray(expression)) {
    return choices(expression);
  }
  const [entry, ...more] = Object.entries(expression);
  if (!entry || more.length > 0) {
    throw new RuleError('expression-shape');
  }
  return operation(entry[0], entry[1], reading, depth);
}

function operation(name: string, given: unknown, reading: Reading, depth: number): Node {
  if (name === 'var') {
    return variable(given, reading.vocabulary);
  }
  if (!Array.isArray(given)) {
    throw new RuleError('expression-shape', name);
  }
  const quantifier = quantifierNames.find((known) => known === name);
  if (quantifier) {
    return quantification(quantifier, given, reading, depth);
  }
  const operator = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (!operator) {
    throw new RuleError('operator-unknown', name);
  }
  if (given.length < operator.fewest || given.length > operator.most) {
    throw new RuleError('operator-arity', name);
  }
  return operator.compile(given.map((part) => compile(part, reading, depth + 1)));
}

function quantification(
  name: Quantifier,
  given: readonly unknown[],
  reading: Reading,
  depth: number,
): Node {
  if (given.length !== 2) {
    throw new RuleError('operator-arity', name);
  }
  const list = compile(given[0], reading, depth + 1);
  const vocabulary: Vocabulary = isRecords(list.type) ? list.type.records : { [ELEMENT]: 'text' };
  const test = compile(given[1], { ...reading, vocabulary }, depth + 1);
  return quantified(name, list, test);
}

function variable(name: unknown, vocabulary: Vocabulary): Node {
  if (typeof name !== 'string') {
    throw new RuleError('expression-shape', 'var');
  }
  const type: FactType | undefined = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
  if (type === undefined) {
    throw new RuleError('fact-unknown', name);
  }
  if (name === ELEMENT) {
    return { type, run: (scope) => scope as FactValue };
  }
  return { type, run: (scope) => read(scope, name) };
}

function read(scope: Scope, name: string): FactValue {
  if (typeof scope !== 'object' || scope === null) {
    throw new RuleError('operand-type', typeof scope);
  }
  return (scope as Record<string, FactValue | undefined>)[name] ?? null;
}

function scalar(value: unknown): Node {
  switch (typeof value) {
    case 'boolean':
      return { type: 'yes-no', run: () => value, literal: value };
    case 'number':
      requireExact(value);
      return { type: 'number', run: () => value, literal: value };
    case 'string':
      requireShort(value);
      return { type: 'text', run: () => value, literal: value };
    default:
      if (value === null) {
        return { type: 'nothing', run: () => null, literal: null };
      }
      throw new RuleError('expression-shape');
  }
}

/** A list of texts or of numbers to choose from. */
function choices(list: readonly unknown[]): Node {
  const kind = typeof list[0];
  const uniform = (kind === 'string' || kind === 'number') && list.every((v) => typeof v === kind);
  if (!uniform) {
    throw new RuleError('operand-type', 'list');
  }
  if (list.length > LONGEST_LIST) {
    throw new RuleError('too-large', String(LONGEST_LIST));
  }
  for (const value of list) {
    scalar(value);
  }
  const literal = list as readonly string[];
  return { type: 'choices', run: () => literal, literal };
}

function requireExact(value: number): void {
  if (Math.round(value * 1000) / 1000 !== value || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    throw new RuleError('number-inexact', String(value));
  }
}

function requireShort(value: string): void {
  if (value.length > LONGEST_TEXT) {
    throw new RuleError('too-large', String(LONGEST_TEXT));
  }
}
