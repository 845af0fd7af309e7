import { templateBlanks, templateForms } from './because-text.ts';
import { lineVocabulary } from './line-vocabulary.ts';
import type { RuleSource } from './pack-content.ts';
import { RuleError, type RuleErrorCode } from './rule-error.ts';
import { type Compiled, compileExpression } from './rule-language.ts';

/** A rule of a pack, ready to run. */
export interface CompiledRule {
  readonly source: RuleSource;
  readonly when: Compiled;
  readonly inputs: readonly (readonly [name: string, value: Compiled])[];
}

/** What may be wrong with a rule beside its expressions. */
export type FaultCode =
  | 'code-taken'
  | 'blanks-differ'
  | 'blank-unknown'
  | 'form-unknown'
  | 'answer-unknown';

/** What is wrong with a rule, and where in it. */
export interface RuleFault {
  readonly rule: number;
  readonly path: string;
  readonly code: RuleErrorCode | FaultCode;
  readonly about: string;
}

type Note = (path: string, code: RuleFault['code'], about: string) => void;

export interface CompiledRules {
  readonly rules: readonly CompiledRule[];
  readonly faults: readonly RuleFault[];
}

/** Compiles every rule of a pack; each broken one is named. */
export function compileRules(sources: readonly RuleSource[]): CompiledRules {
  const faults: RuleFault[] = [];
  const rules = sources.flatMap((source, rule) => {
    const fault: Note = (path, code, about) => {
      faults.push({ rule, path, code, about });
    };
    const read = (path: string, expression: unknown): Compiled | undefined => {
      try {
        return compileExpression(expression, lineVocabulary);
      } catch (error) {
        if (!(error instanceof RuleError)) {
          throw error;
        }
        fault(path, error.code, error.about);
        return undefined;
      }
    };
    const when = read('when', source.when);
    if (when && when.type !== 'yes-no') {
      fault('when', 'operand-type', 'when');
    }
    const inputs = Object.entries(source.inputs).flatMap(([name, expression]) => {
      const value = read(`inputs/${name}`, expression);
      return value ? [[name, value] as const] : [];
    });
    checkTemplates(source, fault);
    return when ? [{ source, when, inputs }] : [];
  });
  const codes = sources.map(({ code }) => code);
  for (const [rule, code] of codes.entries()) {
    if (codes.indexOf(code) !== rule || isReserved(code)) {
      faults.push({ rule, path: 'code', code: 'code-taken', about: code });
    }
  }
  return { rules, faults };
}

/** Codes that the program itself gives: a failed rule, and hits of the watch list. */
function isReserved(code: string): boolean {
  return code === 'rule-failed' || code.startsWith('watch-');
}

/** Both languages fill the same blanks, each from an input and in a known form. */
function checkTemplates({ because, inputs }: RuleSource, fault: Note): void {
  const [id, en] = [templateBlanks(because.id), templateBlanks(because.en)];
  if (id.join() !== en.join()) {
    fault('because', 'blanks-differ', [...id, ...en].join(' '));
  }
  for (const blank of new Set([...id, ...en])) {
    const [name = '', form] = blank.split(':');
    if (!Object.hasOwn(inputs, name)) {
      fault('because', 'blank-unknown', name);
    }
    if (form !== undefined && !templateForms.includes(form)) {
      fault('because', 'form-unknown', form);
    }
  }
}
