import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { productCategoryLabels } from '../../../domain/reference/product-labels.ts';
import { techniqueLabels } from '../../../domain/reference/technique-labels.ts';
import { api } from '../../lib/api.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { UNDECLARED } from './finding-draft.ts';
import type { FindingFormState } from './use-finding-form.ts';

interface LineChoiceProps {
  readonly form: FindingFormState;
  readonly exhibitorId: string;
  readonly onCategory: (category: string | null) => void;
}

const MOST_LINES = 200;

/** The declared lines to compare the shelf with, and the goods that are none of them. */
export function LineChoice({ form, exhibitorId, onCategory }: LineChoiceProps) {
  const { t, language } = useText();
  const { draft, change, problems } = form;
  const query = useQuery(
    api.products.list.queryOptions({ input: { exhibitorId, limit: MOST_LINES } }),
  );
  const lines = query.data?.items ?? [];
  const category = lines.find(({ id }) => id === draft.line)?.category ?? null;
  useEffect(() => onCategory(category), [category, onCategory]);
  if (query.error) return <ErrorNote error={query.error} />;
  if (query.isLoading) return <Skeleton lines={3} />;
  return (
    <div className="max-h-72 overflow-y-auto p-0.5">
      {lines.length === 0 ? <p className="mb-2 text-muted">{t('findings.form.noLines')}</p> : null}
      <RadioCards
        label={`${t('findings.form.line')} (${t('common.required')})`}
        columns={1}
        value={draft.line}
        error={problems.includes('line') ? t('findings.form.lineMissing') : undefined}
        onChange={(line) => change({ line })}
        options={[
          {
            value: UNDECLARED,
            label: t('findings.undeclared'),
            hint: t('findings.form.undeclaredHint'),
          },
          ...lines.map((line) => ({
            value: line.id,
            label: line.name,
            hint: [
              labelOf(productCategoryLabels, line.category, language),
              labelOf(techniqueLabels, line.technique, language),
              line.claimedClass,
            ]
              .filter((text) => text !== '')
              .join(' · '),
          })),
        ]}
      />
    </div>
  );
}
