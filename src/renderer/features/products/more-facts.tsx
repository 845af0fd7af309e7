import { askedQuestions } from '../../../domain/products/asked-questions.ts';
import { answerText } from '../../../domain/products/declaration-parts.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { PhotoGrid } from '../../ui/photo-grid.tsx';
import { PermitsView } from './permits-view.tsx';
import type { ProductDetailData } from './product.ts';
import { EMPTY_COSTS } from './product-form-rows.ts';
import { questionsPack } from './review-context.ts';

interface MoreFactsProps {
  readonly product: ProductDetailData;
}

const KINDS = ['photos', 'labelPhotos', 'processPhotos'] as const;

/** Costs, label, answers, permits and photos as they were declared. */
export function MoreFacts({ product }: MoreFactsProps) {
  const { t } = useText();
  return (
    <>
      {product.costs ? <CostFacts costs={product.costs} /> : null}
      <Card title={t('products.sections.label')}>
        <DefinitionList
          items={[
            { term: t('products.fields.brand'), value: product.brand },
            {
              term: t('products.fields.labelText'),
              value: product.labelText ? (
                <span className="whitespace-pre-line wrap-anywhere">{product.labelText}</span>
              ) : null,
            },
          ]}
        />
      </Card>
      <AnswerFacts product={product} />
      <Card title={t('products.sections.permits')}>
        <PermitsView product={product} />
      </Card>
      <Card title={t('products.sections.photos')}>
        <div className="flex flex-col gap-3">
          {KINDS.map((kind) => (
            <div key={kind}>
              <p className="mb-1 text-sm font-semibold">{t(`products.fields.${kind}`)}</p>
              <PhotoGrid photos={product[kind]} name={product.name} />
            </div>
          ))}
        </div>
      </Card>
    </>
  );
}

function CostFacts({ costs }: { costs: NonNullable<ProductDetailData['costs']> }) {
  const { t, format } = useText();
  const names = Object.keys(EMPTY_COSTS) as (keyof typeof costs)[];
  return (
    <Card title={t('products.sections.costs')}>
      <DefinitionList
        items={names.map((name) => {
          const amount = costs[name];
          return {
            term: t(`declaration.costs.${name}`),
            value: amount === null ? null : format.rupiah(amount),
          };
        })}
      />
    </Card>
  );
}

/** Only what was answered; the rest is unknown. */
function AnswerFacts({ product }: MoreFactsProps) {
  const { t, language } = useText();
  const answered = askedQuestions(questionsPack, product).flatMap((question) => {
    const answer = product.answers[question.id];
    return answer === undefined ? [] : [{ question, answer }];
  });
  return (
    <Card title={t('products.sections.answers')}>
      {answered.length === 0 ? <p className="text-muted">{t('products.question.none')}</p> : null}
      <dl className="flex flex-col gap-1.5">
        {answered.map(({ question, answer }) => (
          <div key={question.id}>
            <dt className="text-muted">{question.text[language]}</dt>
            <dd className="font-medium wrap-anywhere" dir="auto">
              {answerText(question, answer, language)}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
