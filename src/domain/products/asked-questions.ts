import type { ProductFields } from './product.ts';
import type { Question, QuestionsPack } from './questions-pack.ts';

export type AskedLine = Pick<ProductFields, 'category' | 'technique' | 'materialGroup'>;

/** The questions that a line of this category, technique and material group is asked, in order. */
export function askedQuestions(pack: QuestionsPack, line: AskedLine): Question[] {
  return pack.questions.filter(({ when }) => {
    const lists: readonly (readonly [readonly string[] | undefined, string | null])[] = [
      [when.categories, line.category],
      [when.techniques, line.technique],
      [when.materialGroups, line.materialGroup],
    ];
    const named = lists.filter(([list]) => list !== undefined);
    return (
      named.length === 0 || named.some(([list, code]) => code !== null && list?.includes(code))
    );
  });
}

/** The answers without those to questions that the line is not asked, e.g. after its category changed. */
export function askedAnswers(
  pack: QuestionsPack,
  line: AskedLine & Pick<ProductFields, 'answers'>,
): ProductFields['answers'] {
  const asked = new Set(askedQuestions(pack, line).map((question) => question.id));
  return Object.fromEntries(Object.entries(line.answers).filter(([id]) => asked.has(id)));
}
