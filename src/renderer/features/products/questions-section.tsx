import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { askedQuestions } from '../../../domain/products/asked-questions.ts';
import type { Answer } from '../../../domain/products/product.ts';
import type { Question } from '../../../domain/products/questions-pack.ts';
import { YES_NO_UNKNOWN } from '../../../domain/products/review-answers.ts';
import { issueSentence } from '../../lib/error-text.ts';
import { useText } from '../../lib/use-text.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FormSection } from './form-section.tsx';
import type { ProductForm } from './product-form-values.ts';
import { questionsPack } from './review-context.ts';

/** What is asked about this category, technique and material group; it changes with them. */
export function QuestionsSection() {
  const { t } = useText();
  const { control, formState } = useFormContext<ProductForm>();
  const [category, technique, materialGroup, answers] = useWatch({
    control,
    name: ['category', 'technique', 'materialGroup', 'answers'],
  });
  const asked = askedQuestions(questionsPack, { category, technique, materialGroup });
  const answered = asked.filter(({ id }) => isAnswered(answers[id])).length;
  const error = (formState.errors.answers as { root?: { message?: string } } | undefined)?.root;
  return (
    <FormSection
      name="answers"
      actions={
        <span role="status" className="text-sm text-muted">
          {t('products.question.answered', { n: answered, total: asked.length })}
        </span>
      }
    >
      <p className="mb-3 text-sm text-muted">{t('products.hints.answers')}</p>
      <div className="grid min-[900px]:grid-cols-2 items-start gap-x-4 gap-y-3">
        {asked.map((question) => (
          <Controller
            key={question.id}
            control={control}
            name={`answers.${question.id}`}
            render={({ field }) => (
              <AnswerField
                question={question}
                value={field.value}
                onChange={(value) => field.onChange(value)}
              />
            )}
          />
        ))}
      </div>
      {error?.message ? (
        <p role="alert" className="mt-2 font-medium text-bad">
          {issueSentence(error.message)}
        </p>
      ) : null}
    </FormSection>
  );
}

function isAnswered(answer: Answer | undefined): boolean {
  return answer !== undefined && answer !== '';
}

interface AnswerFieldProps {
  readonly question: Question;
  readonly value: Answer | undefined;
  readonly onChange: (value: Answer | '') => void;
}

function AnswerField({ question, value, onChange }: AnswerFieldProps) {
  const { t, language } = useText();
  const shared = {
    label: question.text[language],
    ...(question.hint ? { hint: question.hint[language] } : {}),
  };
  if (question.kind === 'number') {
    return (
      <NumberField
        {...shared}
        value={typeof value === 'number' ? value : null}
        onChange={(next) => onChange(next ?? '')}
      />
    );
  }
  const text = String(value ?? '');
  if (question.kind === 'text') {
    return (
      <TextField
        {...shared}
        dir="auto"
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  const options =
    question.kind === 'choice'
      ? question.options.map(({ code, label }) => ({ value: code, label: label[language] }))
      : YES_NO_UNKNOWN.map((code) => ({ value: code, label: t(`declaration.answers.${code}`) }));
  return (
    <SelectField
      {...shared}
      placeholder={t('products.question.unanswered')}
      value={text}
      options={options}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
