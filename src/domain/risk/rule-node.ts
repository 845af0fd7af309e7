import type { Exact } from './exact-number.ts';
import { isExact } from './exact-number.ts';
import { RuleError } from './rule-error.ts';
import { type FactValue, typeName, type ValueType } from './rule-vocabulary.ts';

export type Value = FactValue | Exact;
/** The facts of a line, or inside `some`, `all` and `none` one element of the list. */
export type Scope = unknown;

/** A compiled part of an expression. */
export interface Node {
  readonly type: ValueType;
  readonly run: (scope: Scope) => Value;
  /** The value of a literal, for what is only compared with. */
  readonly literal?: Value;
}

/** Refuses a part whose type cannot fit, before any line is seen. */
export function expectType(node: Node, ...wanted: readonly ValueType[]): Node {
  const fits = wanted.some((type) => typeName(type) === typeName(node.type));
  if (!fits) {
    throw new RuleError('operand-type', typeName(node.type));
  }
  return node;
}

/** A boolean and nothing that merely counts as one. */
export function truthOf(value: Value): boolean {
  if (typeof value !== 'boolean') {
    throw wrong(value);
  }
  return value;
}

export function numberOf(value: Value): Exact {
  if (!isExact(value) || (typeof value === 'number' && !Number.isFinite(value))) {
    throw wrong(value);
  }
  return value;
}

export function textOf(value: Value): string {
  if (typeof value !== 'string') {
    throw wrong(value);
  }
  return value;
}

export function listOf(value: Value): readonly unknown[] {
  if (!Array.isArray(value)) {
    throw wrong(value);
  }
  return value;
}

export function wrong(value: unknown): RuleError {
  return value === null || value === undefined
    ? new RuleError('value-missing')
    : new RuleError('operand-type', Array.isArray(value) ? 'list' : typeof value);
}
