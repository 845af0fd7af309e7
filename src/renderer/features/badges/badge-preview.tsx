import { useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { BadgeItem } from './badge.ts';

/** The page as it would be printed; as an image, so that nothing inside it can run. */
export function BadgePreview({ badge }: { badge: BadgeItem }) {
  const { t } = useText();
  const { data, error } = useQuery(
    api.badges.preview.queryOptions({ input: { serial: badge.id } }),
  );
  return (
    <Card title={t('badges.preview')}>
      {data ? (
        <img
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(data.svg)}`}
          alt={t('badges.previewAlt', { serial: badge.serial })}
          className="mx-auto max-h-[32rem] border border-line shadow-card"
        />
      ) : error ? (
        <ErrorNote error={error} />
      ) : (
        <Skeleton lines={6} />
      )}
    </Card>
  );
}
