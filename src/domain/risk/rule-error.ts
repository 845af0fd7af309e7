export const ruleErrorCodes = [
  'expression-shape',
  'operator-unknown',
  'operator-arity',
  'operand-type',
  'fact-unknown',
  'value-missing',
  'number-inexact',
  'too-deep',
  'too-large',
] as const;
export type RuleErrorCode = (typeof ruleErrorCodes)[number];

/** The only thing that the rule language throws, when it compiles a rule and when it runs one. */
export class RuleError extends Error {
  readonly code: RuleErrorCode;
  /** What it is about: an operator, a fact, the type that was found. */
  readonly about: string;
  constructor(code: RuleErrorCode, about = '') {
    super(about === '' ? code : `${code}: ${about}`);
    this.name = 'RuleError';
    this.code = code;
    this.about = about;
  }
}
