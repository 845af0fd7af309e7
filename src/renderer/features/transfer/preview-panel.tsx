import { useState } from 'react';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { ChangesTable } from './changes-table.tsx';
import { CommitBar } from './commit-bar.tsx';
import { IssuesTable } from './issues-table.tsx';
import { MappingTable } from './mapping-table.tsx';
import { SampleTable } from './sample-table.tsx';
import { SheetCounts } from './sheet-counts.tsx';
import { lacksColumn, type SheetPreview } from './sheet-import.ts';
import type { SheetImport } from './use-import.ts';

interface PreviewPanelProps {
  readonly sheet: SheetImport;
  readonly preview: SheetPreview;
  readonly fileName: string;
}

/** What a commit would do, everything found on the way, and the commit itself. */
export function PreviewPanel(props: PreviewPanelProps) {
  const { t } = useText();
  const { preview } = props;
  return (
    <>
      <CommitBar {...props} />
      <PreviewNotes {...props} />
      {lacksColumn(preview) ? null : (
        <SheetCounts label={t('transfer.planned')} counts={preview.plan} />
      )}
      <PreviewTabs {...props} />
    </>
  );
}

function PreviewNotes({ sheet, preview, fileName }: PreviewPanelProps) {
  const { t } = useText();
  return (
    <>
      {sheet.cancelled ? (
        <Notice tone="info" live>
          {t('transfer.cancelled')}
        </Notice>
      ) : null}
      {sheet.switched ? (
        <Notice tone="info" live>
          {t('transfer.switched', { kind: t(`transfer.kinds.${preview.kind}.name`) })}
        </Notice>
      ) : null}
      {sheet.test.isError ? (
        <div className="flex flex-col gap-2">
          <ErrorNote error={sheet.test.error} />
          <p>{t('transfer.stillHere', { name: fileName })}</p>
        </div>
      ) : null}
      {preview.rows === 0 ? (
        <Notice tone="warn">
          <p className="font-semibold">{t('transfer.emptySheet')}</p>
          <p>{t('transfer.emptySheetHint')}</p>
        </Notice>
      ) : null}
    </>
  );
}

/** Opens on the columns where a required one is missing: that comes first. */
function PreviewTabs({ sheet, preview, fileName }: PreviewPanelProps) {
  const { t, format } = useText();
  const [tab, setTab] = useState(lacksColumn(preview) ? 'mapping' : 'issues');
  const counted = {
    issues: { n: format.number(preview.issues.length) },
    changes: { n: format.number(preview.changes.length) },
  };
  const tabs = [
    {
      value: 'issues',
      label: t('transfer.tabs.issues', counted.issues),
      content: <IssuesTable preview={preview} />,
    },
    {
      value: 'mapping',
      label: t('transfer.tabs.mapping'),
      content: <MappingTable key={preview.previewId} sheet={sheet} preview={preview} />,
    },
    {
      value: 'changes',
      label: t('transfer.tabs.changes', counted.changes),
      content: <ChangesTable preview={preview} />,
    },
    {
      value: 'sample',
      label: t('transfer.tabs.sample'),
      content: <SampleTable preview={preview} />,
    },
  ];
  return (
    <Card flush>
      <Tabs label={fileName} tabs={tabs} value={tab} onChange={setTab} />
    </Card>
  );
}
