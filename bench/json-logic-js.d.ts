declare module 'json-logic-js' {
  /** Applies one rule (operators as keys) to plain data. */
  export function apply(rule: unknown, data: unknown): unknown;
}
