import { CircleCheck, CircleDashed, CircleX, TriangleAlert } from 'lucide-react';
import { originClassLabels } from '../../../domain/reference/product-labels.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import type { Assessment } from './assessment.ts';
import { fieldName } from './field-name.ts';

const GROUNDS = {
  A: 'border-good-line bg-good-soft text-good',
  B: 'border-good-line bg-good-soft text-good',
  C: 'border-bad-line bg-bad-soft text-bad',
  D: 'border-info-line bg-info-soft text-info',
  E: 'border-line bg-sunken text-ink',
} as const;

const CLAIMS = {
  true: { tone: 'good', icon: CircleCheck },
  false: { tone: 'warn', icon: TriangleAlert },
  unknown: { tone: 'neutral', icon: CircleDashed },
} as const;

const TECHNIQUES = {
  consistent: { tone: 'good', icon: CircleCheck },
  contradicts: { tone: 'bad', icon: CircleX },
  unknown: { tone: 'neutral', icon: CircleDashed },
} as const;

/** The class with the reason that decided it, what was claimed, and the technique by itself. */
export function ClassCard({ assessment }: { assessment: Assessment }) {
  const { t, language } = useText();
  const { class: letter, because, claim, technique } = assessment;
  return (
    <Card title={t('origin.sections.class')}>
      <div role="status" className={`flex gap-3 rounded-md border p-3 ${GROUNDS[letter]}`}>
        <span aria-hidden className="text-2xl leading-none font-bold">
          {letter}
        </span>
        <div className="min-w-0">
          <p className="text-lg leading-tight font-bold">
            <span className="sr-only">{letter} · </span>
            {labelOf(originClassLabels, letter, language)}
          </p>
          <p className="mt-1 font-medium wrap-anywhere">{because[language]}</p>
          <p className="mt-1 text-sm">
            {t('origin.decidedBy', { field: fieldName(t, because.field) })}
          </p>
        </div>
      </div>
      <ul className="mt-3 flex flex-col gap-2.5">
        {claim ? (
          <li>
            <Chip {...CLAIMS[`${claim.matches}`]}>{t(`origin.claim.${claim.matches}`)}</Chip>
            <p className="mt-1 wrap-anywhere">{claim.because[language]}</p>
          </li>
        ) : null}
        <li>
          <Chip {...TECHNIQUES[technique.verdict]}>
            {t(`origin.technique.${technique.verdict}`)}
          </Chip>
          <p className="mt-1">{technique.because[language]}</p>
        </li>
      </ul>
    </Card>
  );
}
