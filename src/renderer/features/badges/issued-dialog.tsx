import { Link } from 'react-router';
import type { AsliClient } from '../../lib/client.ts';
import { reasonSentence } from '../../lib/error-text.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';

type Result = Awaited<ReturnType<AsliClient['badges']['issueReady']>>;

/** Rows beyond this many make the dialog slow and are not read by anyone. */
const MOST_SHOWN = 300;

interface IssuedDialogProps {
  readonly result: Result | null;
  readonly onClose: () => void;
}

export function IssuedDialog({ result, onClose }: IssuedDialogProps) {
  const { t, format } = useText();
  const blocked = result?.blocked ?? [];
  return (
    <Dialog
      wide
      open={result !== null}
      onClose={onClose}
      title={t('badges.issued', {
        count: result?.issued ?? 0,
        n: format.number(result?.issued ?? 0),
      })}
      actions={
        <Button look="primary" onClick={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      {blocked.length === 0 ? (
        <Notice tone="good">{t('badges.blockedNone')}</Notice>
      ) : (
        <BlockedTable blocked={blocked} />
      )}
    </Dialog>
  );
}

function BlockedTable({ blocked }: { blocked: Result['blocked'] }) {
  const { t, format } = useText();
  return (
    <div className="flex flex-col gap-2">
      <p className="font-bold">
        {t('badges.blockedTitle', { count: blocked.length, n: format.number(blocked.length) })}
      </p>
      <PlainTable
        label={t('badges.blockedTitle', {
          count: blocked.length,
          n: format.number(blocked.length),
        })}
        maxHeight="50vh"
        head={[
          { key: 'exhibitor', label: t('badges.blockedExhibitor') },
          { key: 'reasons', label: t('badges.blockedReasons') },
        ]}
      >
        {blocked.slice(0, MOST_SHOWN).map((row) => (
          <tr key={row.exhibitorId}>
            <td dir="auto">
              <Link
                className="font-semibold text-accent-strong underline"
                to={`/exhibitors/${row.exhibitorId}`}
              >
                {row.exhibitorName}
              </Link>
            </td>
            <td>{row.reasons.map(reasonSentence).join(' ')}</td>
          </tr>
        ))}
      </PlainTable>
      {blocked.length > MOST_SHOWN ? (
        <p className="text-muted">
          {t('badges.blockedShown', {
            shown: format.number(MOST_SHOWN),
            n: format.number(blocked.length),
          })}
        </p>
      ) : null}
    </div>
  );
}
