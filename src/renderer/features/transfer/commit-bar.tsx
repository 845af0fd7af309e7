import { Check, RotateCw, Undo2 } from 'lucide-react';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { RefusedRows } from './refused-rows.tsx';
import { lacksColumn, type SheetPreview } from './sheet-import.ts';
import type { SheetImport } from './use-import.ts';

interface CommitBarProps {
  readonly sheet: SheetImport;
  readonly preview: SheetPreview;
  readonly fileName: string;
}

/** The file, and what may be done with it now; while it is being saved, progress and cancel. */
export function CommitBar({ sheet, preview, fileName }: CommitBarProps) {
  const { t, format } = useText();
  const { commit } = sheet;
  const toSave = preview.plan.created + preview.plan.updated;
  return (
    <Card>
      <div className="flex flex-wrap items-center gap-2">
        <div className="min-w-52 grow">
          <p className="font-bold">{t(`transfer.kinds.${preview.kind}.name`)}</p>
          <p className="text-muted wrap-anywhere">
            {t('transfer.rows', {
              count: preview.rows,
              rows: format.number(preview.rows),
              name: fileName,
            })}
          </p>
        </div>
        {commit.isPending ? null : <Acts sheet={sheet} preview={preview} toSave={toSave} />}
      </div>
      {lacksColumn(preview) ? (
        <p className="mt-2 font-medium text-bad">{t('transfer.columnsFirst')}</p>
      ) : toSave === 0 && preview.rows > 0 ? (
        <p className="mt-2 text-muted">{t('transfer.nothingToSave')}</p>
      ) : null}
      {commit.isPending ? <Saving sheet={sheet} rows={preview.rows} /> : null}
      {commit.isError && !sheet.cancelled ? (
        <div className="mt-3 flex flex-col gap-2">
          <ErrorNote error={commit.error} />
          <p>{t('transfer.stillHere', { name: fileName })}</p>
        </div>
      ) : null}
    </Card>
  );
}

interface ActsProps {
  readonly sheet: SheetImport;
  readonly preview: SheetPreview;
  readonly toSave: number;
}

function Acts({ sheet, preview, toSave }: ActsProps) {
  const { t, format } = useText();
  const { commit, test } = sheet;
  const lacking = lacksColumn(preview);
  const saved = lacking ? 0 : toSave;
  return (
    <>
      <Button icon={Undo2} onClick={sheet.reset}>
        {t('transfer.otherFile')}
      </Button>
      <Button icon={RotateCw} busy={test.isPending} onClick={sheet.again}>
        {t('transfer.recheck')}
      </Button>
      {preview.plan.skipped > 0 ? <RefusedRows previewId={preview.previewId} /> : null}
      <Button
        look="primary"
        icon={Check}
        disabled={toSave === 0 || lacking || test.isPending}
        onClick={() => commit.mutate(preview.previewId)}
      >
        {t('transfer.commit', { count: saved, n: format.number(saved) })}
      </Button>
    </>
  );
}

function Saving({ sheet, rows }: { sheet: SheetImport; rows: number }) {
  const { t } = useText();
  const { progress } = sheet;
  return (
    <div className="mt-3 flex items-end gap-4">
      <div className="grow">
        <ProgressBar
          label={t('transfer.saving')}
          done={progress?.done ?? 0}
          total={progress?.total ?? rows}
        />
        <p className="mt-1 text-sm text-muted">{t('transfer.savingHint')}</p>
      </div>
      <Button look="danger" onClick={sheet.stop}>
        {t('transfer.cancelSaving')}
      </Button>
    </div>
  );
}
