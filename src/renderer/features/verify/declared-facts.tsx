import { BadgeCheck, Flag, Users } from 'lucide-react';
import { originClassLabels } from '../../../domain/reference/product-labels.ts';
import { verificationBasisLabels } from '../../../domain/reference/report-labels.ts';
import { labelOf } from '../../lib/labels.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Card } from '../../ui/card.tsx';
import { type Definition, DefinitionList } from '../../ui/definition-list.tsx';
import { PhotoGrid } from '../../ui/photo-grid.tsx';
import { DeclaredLines } from './declared-lines.tsx';
import type { Verification } from './verification.ts';
import { wibDay } from './wib-day.ts';

/** What the badge says, to be held against the goods: a signature does not bind them. */
export function DeclaredFacts({ result }: { result: Verification }) {
  const { t } = useText();
  const facts = useFacts(result);
  const mayRecord = useMay('inspector', 'supervisor');
  const { exhibitorId, badgeId, lines = [] } = result;
  const others = (result.photos ?? []).filter((id) => lines.every(({ photo }) => photo !== id));
  if (facts.every(({ value }) => !value)) return null;
  return (
    <div className="grid items-start gap-3 min-[1000px]:grid-cols-2">
      <Card title={t('verify.facts')}>
        <p className="mb-2 text-muted">{t('verify.compare')}</p>
        <DefinitionList items={facts.filter(({ value }) => value)} />
        <p className="mt-3 text-sm text-muted">{t('verify.limit')}</p>
        {exhibitorId ? (
          <div className="mt-3 flex flex-wrap gap-2">
            <ButtonLink icon={Users} to={`/exhibitors/${exhibitorId}`}>
              {t('verify.openExhibitor')}
            </ButtonLink>
            {badgeId ? (
              <ButtonLink icon={BadgeCheck} to={`/badges/${badgeId}`}>
                {t('verify.openBadge')}
              </ButtonLink>
            ) : null}
            {mayRecord ? (
              <ButtonLink icon={Flag} to={`/findings/new?exhibitorId=${exhibitorId}`}>
                {t('verify.record')}
              </ButtonLink>
            ) : null}
          </div>
        ) : null}
      </Card>
      <div className="flex min-w-0 flex-col gap-3">
        <DeclaredLines lines={lines} more={result.moreLines ?? 0} />
        {others.length > 0 ? (
          <Card title={t('verify.photos')}>
            <PhotoGrid photos={others} name={result.fascia ?? ''} />
          </Card>
        ) : null}
      </div>
    </div>
  );
}

const KINDS = ['badge', 'tag', 'certificate'] as const;
const GRADES = ['provisional', 'confirmed'] as const;

function useFacts(result: Verification): readonly Definition[] {
  const { t, language, format } = useText();
  const { validFrom, validTo, issuedAt, classes } = result;
  const kind = KINDS.find((known) => known === result.kind);
  const grade = GRADES.find((known) => known === result.grade);
  const range =
    validFrom && validTo
      ? t('verify.validRange', {
          from: format.day(wibDay(validFrom)),
          to: format.day(wibDay(validTo)),
        })
      : null;
  const classText = classes
    ?.toSorted()
    .map((code) => `${code} · ${labelOf(originClassLabels, code, language)}`)
    .join(', ');
  return [
    { term: t('verify.fascia'), value: result.fascia },
    { term: t('verify.booths'), value: result.booths?.join(', ') },
    { term: t('verify.exhibitor'), value: result.exhibitorName },
    { term: t('verify.classes'), value: classText },
    {
      term: t('verify.basis'),
      value: labelOf(verificationBasisLabels, result.basis, language),
    },
    { term: t('verify.validity'), value: range },
    { term: t('verify.serial'), value: result.serial },
    { term: t('verify.kind'), value: kind ? t(`verify.kinds.${kind}`) : result.kind },
    { term: t('verify.grade'), value: grade ? t(`verify.grades.${grade}`) : result.grade },
    { term: t('verify.issuedAt'), value: issuedAt ? format.dateTime(issuedAt) : null },
    {
      term: t('verify.source'),
      value: result.source ? t(`verify.sources.${result.source}`) : null,
    },
  ];
}
