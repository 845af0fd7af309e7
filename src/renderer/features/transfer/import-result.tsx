import { ArrowRight, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RefusedRows } from './refused-rows.tsx';
import { SheetCounts } from './sheet-counts.tsx';
import type { SheetCounts as Counts, SheetKind, SheetPreview } from './sheet-import.ts';
import type { SheetImport } from './use-import.ts';

interface ImportResultProps {
  readonly sheet: SheetImport;
  readonly preview: SheetPreview;
  readonly result: Counts;
  readonly onKind: (kind: SheetKind) => void;
}

const NEXT = { booths: 'exhibitors', exhibitors: 'products' } as const;

/** What was saved, what was refused, and where to go from here. */
export function ImportResult({ sheet, preview, result, onKind }: ImportResultProps) {
  const { t, format } = useText();
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { kind } = preview;
  return (
    <>
      <div ref={heading} tabIndex={-1} className="outline-none">
        <Notice tone="good" live>
          <p className="font-bold">{t('transfer.done')}</p>
          <p className="wrap-anywhere">
            {t('transfer.rows', {
              count: preview.rows,
              rows: format.number(preview.rows),
              name: sheet.file?.name ?? '',
            })}
          </p>
        </Notice>
      </div>
      <SheetCounts label={t('transfer.resulted')} counts={result} />
      {result.skipped > 0 ? (
        <Notice tone="warn">
          <p className="mb-2">
            {t('transfer.refusedLead', { count: result.skipped, n: format.number(result.skipped) })}
          </p>
          <RefusedRows previewId={preview.previewId} />
        </Notice>
      ) : null}
      <Card title={t('transfer.nextStep')}>
        <div className="flex flex-wrap gap-2">
          {kind === 'products' ? (
            <ButtonLink look="primary" icon={ArrowRight} to="/products">
              {t('transfer.next.products')}
            </ButtonLink>
          ) : (
            <Button look="primary" icon={ArrowRight} onClick={() => onKind(NEXT[kind])}>
              {t(`transfer.next.${kind}`)}
            </Button>
          )}
          <Button icon={Undo2} onClick={sheet.reset}>
            {t('transfer.again')}
          </Button>
        </div>
      </Card>
    </>
  );
}
