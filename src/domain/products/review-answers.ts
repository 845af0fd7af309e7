import type { FieldIssueCode } from '../reference/reason-codes.ts';
import { cleanText } from '../sheets/clean-cell.ts';
import { type AskedLine, askedQuestions } from './asked-questions.ts';
import type { Answer, ProductFields } from './product.ts';
import type { Question, QuestionsPack } from './questions-pack.ts';

/** Answers to yes-no-unknown questions. */
export const YES_NO_UNKNOWN = ['YA', 'TIDAK', 'TIDAK_TAHU'] as const;

const LONGEST_ANSWER = 500;
const LARGEST_NUMBER = 1_000_000;

type Read = { readonly value: Answer } | { readonly code: FieldIssueCode };

/**
 * Checks answers against the questions of the line. `answer-not-asked`: no such question, or none
 * for this category, technique and material group; `answer-format`: not of the question's kind.
 * Blank texts are no answers and go. What is not answered is unknown and never in the way.
 */
export function reviewAnswers(
  line: AskedLine & Pick<ProductFields, 'answers'>,
  pack: QuestionsPack,
): { readonly answers: ProductFields['answers']; readonly issues: readonly FieldIssueCode[] } {
  const asked = new Map(askedQuestions(pack, line).map((question) => [question.id, question]));
  const answers: Record<string, Answer> = {};
  const issues = new Set<FieldIssueCode>();
  for (const [id, answer] of Object.entries(line.answers)) {
    const question = asked.get(id);
    const read: Read = question ? readAnswer(question, answer) : { code: 'answer-not-asked' };
    if ('code' in read) {
      issues.add(read.code);
    } else if (read.value !== '') {
      answers[id] = read.value;
    }
  }
  return { answers, issues: [...issues] };
}

function readAnswer(question: Question, answer: Answer): Read {
  if (question.kind === 'number') {
    const whole = typeof answer === 'number' && Number.isSafeInteger(answer);
    return whole && answer >= 0 && answer <= LARGEST_NUMBER
      ? { value: answer }
      : { code: 'answer-format' };
  }
  if (typeof answer !== 'string') {
    return { code: 'answer-format' };
  }
  const text = cleanText(answer);
  if (question.kind === 'text') {
    return [...text].length > LONGEST_ANSWER ? { code: 'text-too-long' } : { value: text };
  }
  const codes: readonly string[] =
    question.kind === 'choice' ? question.options.map(({ code }) => code) : YES_NO_UNKNOWN;
  return text === '' || codes.includes(text) ? { value: text } : { code: 'answer-format' };
}
