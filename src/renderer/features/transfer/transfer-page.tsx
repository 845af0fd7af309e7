import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ChooseSheet } from './choose-sheet.tsx';
import { ImportResult } from './import-result.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { isSheetKind, type SheetKind } from './sheet-import.ts';
import { useImport } from './use-import.ts';

/** A sheet is chosen, tested and only then saved. */
export function TransferPage() {
  const { t } = useText();
  const mayImport = useMay('desk');
  const [params, setParams] = useSearchParams();
  const asked = params.get('kind');
  const kind: SheetKind = isSheetKind(asked) ? asked : 'booths';
  const sheet = useImport(chooseKind);
  const outdated = sheet.result !== null && sheet.preview?.kind !== kind;
  const { reset } = sheet;
  // A link to another kind of sheet leaves the finished one behind.
  useEffect(() => {
    if (outdated) reset();
  });
  function chooseKind(next: SheetKind): void {
    setParams({ kind: next }, { replace: true });
  }
  if (!mayImport) {
    return (
      <Page>
        <PageHeader title={t('transfer.title')} />
        <Notice tone="info">{t('transfer.notYours')}</Notice>
      </Page>
    );
  }
  return (
    <Page>
      <PageHeader title={t('transfer.title')} lead={t('transfer.lead')} />
      {sheet.result && sheet.preview ? (
        <ImportResult
          sheet={sheet}
          preview={sheet.preview}
          result={sheet.result}
          onKind={(next) => {
            sheet.reset();
            chooseKind(next);
          }}
        />
      ) : sheet.preview && sheet.file ? (
        <PreviewPanel sheet={sheet} preview={sheet.preview} fileName={sheet.file.name} />
      ) : (
        <ChooseSheet kind={kind} onKind={chooseKind} sheet={sheet} />
      )}
    </Page>
  );
}
