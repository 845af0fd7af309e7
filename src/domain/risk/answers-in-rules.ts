import type { Question, QuestionsPack } from '../products/questions-pack.ts';
import { YES_NO_UNKNOWN } from '../products/review-answers.ts';
import type { RuleSource } from './pack-content.ts';

/** An answer that a rule asks for: of which question, and with which code. */
export interface NamedAnswer {
  readonly rule: number;
  readonly question: string;
  /** Null where the question alone is named. */
  readonly answer: string | null;
}

/** The answers that rules name: `and` of `question == …` and what is asked of its `answer`. */
export function namedAnswers(rules: readonly RuleSource[]): NamedAnswer[] {
  return rules.flatMap(({ when }, rule) =>
    [...conditions(when)].flatMap((parts) =>
      literals(parts, 'question').flatMap((question) => {
        const answers = literals(parts, 'answer');
        const named: readonly (string | null)[] = answers.length > 0 ? answers : [null];
        return named.map((answer) => ({ rule, question, answer }));
      }),
    ),
  );
}

/** Those that nobody can give: a rule that waits for them never speaks. */
export function unknownAnswers(
  rules: readonly RuleSource[],
  { questions }: Pick<QuestionsPack, 'questions'>,
): NamedAnswer[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return namedAnswers(rules).filter(({ question, answer }) => {
    const codes = codesOf(byId.get(question));
    return codes === 'none' || (codes !== 'any' && answer !== null && !codes.includes(answer));
  });
}

function codesOf(question: Question | undefined): 'none' | 'any' | readonly string[] {
  switch (question?.kind) {
    case undefined:
      return 'none';
    case 'choice':
      return question.options.map(({ code }) => code);
    case 'yes-no-unknown':
      return YES_NO_UNKNOWN;
    default:
      return 'any';
  }
}

/** The parts of every `and` in an expression, and each other expression by itself. */
function* conditions(expression: unknown): Iterable<readonly unknown[]> {
  if (typeof expression !== 'object' || expression === null) {
    return;
  }
  const [[name, parts] = ['', []]] = Object.entries(expression) as [string, unknown][];
  const list = Array.isArray(parts) ? (parts as unknown[]) : [];
  const own = name === 'and' ? list : [expression];
  if (literals(own, 'question').length > 0) {
    yield own;
    return;
  }
  for (const part of list) {
    yield* conditions(part);
  }
}

/** The texts that a fact is compared with by `==` or `in`. */
function literals(parts: readonly unknown[], fact: string): string[] {
  return parts.flatMap((part) => {
    const { '==': equal, in: within } = part as Record<string, unknown>;
    const operands = (equal ?? within) as readonly unknown[] | undefined;
    if (!Array.isArray(operands) || !operands.some((one) => isFact(one, fact))) {
      return [];
    }
    return operands.flat().filter((one): one is string => typeof one === 'string');
  });
}

function isFact(expression: unknown, fact: string): boolean {
  return (
    typeof expression === 'object' &&
    expression !== null &&
    'var' in expression &&
    expression.var === fact
  );
}
