import { Link } from 'react-router';
import {
  badgeStateLabels,
  verificationBasisLabels,
} from '../../../domain/reference/report-labels.ts';
import { techniqueLabels } from '../../../domain/reference/technique-labels.ts';
import { badgeReason, reasonSentence } from '../../lib/error-text.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { DetailHeader } from '../../ui/detail-header.tsx';
import { Notice } from '../../ui/notice.tsx';
import { StateChip } from '../../ui/state-chip.tsx';
import type { BadgeDetailData } from './badge.ts';
import { BadgeActions } from './badge-actions.tsx';
import { BadgeHistory } from './badge-history.tsx';
import { BadgePreview } from './badge-preview.tsx';

interface BadgeDetailProps {
  readonly badge: BadgeDetailData;
  readonly onClose: () => void;
}

export function BadgeDetail({ badge, onClose }: BadgeDetailProps) {
  const { t, language } = useText();
  return (
    <>
      <DetailHeader
        title={badge.serial}
        onClose={onClose}
        lead={
          <>
            <StateChip
              state={badge.state}
              label={labelOf(badgeStateLabels, badge.state, language)}
            />
            <span>{t(`badges.kinds.${badge.kind}`)}</span>
            <span>{t('badges.revision', { n: badge.revision })}</span>
          </>
        }
      />
      <BadgeActions badge={badge} />
      <Standing badge={badge} />
      <StandsInTheWay reasons={badge.standsInTheWay} />
      <BadgeFacts badge={badge} />
      <BadgeLines badge={badge} />
      <BadgePreview badge={badge} />
      <BadgeHistory history={badge.history} />
    </>
  );
}

/** Why it is not in force, and whether it still says what is true. */
function Standing({ badge }: { badge: BadgeDetailData }) {
  const { t } = useText();
  const reason = badgeReason(badge.statusCode, badge.statusReason);
  const outdated = badge.outdated && badge.standsInTheWay.length === 0;
  if (!reason && !outdated) return null;
  return (
    <Notice tone="warn">
      {reason ? <p dir="auto">{reason}</p> : null}
      {outdated ? <p>{t('badges.outdated')}</p> : null}
    </Notice>
  );
}

function StandsInTheWay({ reasons }: { reasons: readonly string[] }) {
  const { t } = useText();
  if (reasons.length === 0) return null;
  return (
    <Notice tone="warn">
      <p className="font-semibold">{t('badges.standsInTheWay')}</p>
      <ul className="list-disc pl-4">
        {reasons.map((code) => (
          <li key={code}>{reasonSentence(code)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function BadgeFacts({ badge }: { badge: BadgeDetailData }) {
  const { t, language, format } = useText();
  return (
    <Card title={t('badges.facts')}>
      <DefinitionList
        items={[
          {
            term: t('badges.exhibitor'),
            value: (
              <Link
                className="text-accent-strong underline"
                to={`/exhibitors/${badge.exhibitorId}`}
              >
                {badge.exhibitorName}
              </Link>
            ),
          },
          { term: t('badges.booths'), value: badge.booths.join(', ') },
          {
            term: t('badges.basis'),
            value: labelOf(verificationBasisLabels, badge.basis, language),
          },
          {
            term: t('badges.validity'),
            value: t('badges.validRange', {
              from: format.day(badge.validFrom),
              to: format.day(badge.validTo),
            }),
          },
          { term: t('badges.issuedAt'), value: format.dateTime(badge.issuedAt) },
          {
            term: t('badges.copies'),
            value: t('badges.copiesTimes', { count: badge.copies, n: badge.copies }),
          },
        ]}
      />
    </Card>
  );
}

function BadgeLines({ badge }: { badge: BadgeDetailData }) {
  const { t, language, format } = useText();
  return (
    <Card title={t('badges.lines')}>
      <ul className="flex flex-col gap-1">
        {badge.shownLines.map((line, index) => (
          <li key={`${index}-${line.name}`}>
            <span dir="auto" className="font-medium">
              {line.name}
            </span>{' '}
            <span className="text-muted">
              {t('badges.lineFacts', {
                class: line.classCode,
                technique: labelOf(techniqueLabels, line.technique, language) || t('common.empty'),
              })}
            </span>
          </li>
        ))}
      </ul>
      {badge.moreLines > 0 ? (
        <p className="mt-1 text-muted">
          {t('badges.moreLines', { count: badge.moreLines, n: format.number(badge.moreLines) })}
        </p>
      ) : null}
    </Card>
  );
}
