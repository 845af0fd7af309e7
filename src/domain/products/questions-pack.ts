import { z } from 'zod';
import { materialGroups, productCategories } from '../reference/product-codes.ts';
import { referenceHeader } from '../reference/reference-header.ts';
import { techniques } from '../reference/techniques.ts';

const wordsSchema = z.object({ id: z.string().min(1), en: z.string().min(1) });

/** Asked where any of the lists names the line; of every line where there is no list. */
const whenSchema = z.strictObject({
  categories: z.array(z.enum(productCategories)).optional(),
  techniques: z.array(z.enum(techniques)).optional(),
  materialGroups: z.array(z.enum(materialGroups)).optional(),
});

const shared = {
  id: z.string().regex(/^[a-z0-9-]{3,60}$/),
  when: whenSchema,
  text: wordsSchema,
  hint: wordsSchema.optional(),
  /** Where the question comes from; the tag of the domain facts. */
  source: z.string().min(1),
};

const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...shared, kind: z.literal('yes-no-unknown') }),
  z.strictObject({ ...shared, kind: z.literal('text') }),
  z.strictObject({ ...shared, kind: z.literal('number') }),
  z.strictObject({
    ...shared,
    kind: z.literal('choice'),
    options: z
      .array(z.strictObject({ code: z.string().regex(/^[A-Z0-9_]{1,60}$/), label: wordsSchema }))
      .min(2),
  }),
]);

/** Dated reference data: what is asked about a line beside its fields, by category and technique. */
export const questionsPackSchema = z
  .object({
    ...referenceHeader,
    kind: z.literal('questions'),
    questions: z.array(questionSchema).min(1),
  })
  .refine(
    ({ questions }) => new Set(questions.map((question) => question.id)).size === questions.length,
    { message: 'Two questions have one id' },
  );

export type QuestionsPack = z.infer<typeof questionsPackSchema>;
export type Question = QuestionsPack['questions'][number];
