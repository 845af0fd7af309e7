import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import {
  isExhibitorState,
  needsReason,
  nextStates,
} from '../../../domain/exhibitors/exhibitor-states.ts';
import type { ExhibitorState } from '../../../domain/reference/exhibitor-codes.ts';
import { exhibitorStateLabels } from '../../../domain/reference/exhibitor-labels.ts';
import { api } from '../../lib/api.ts';
import { invalidateTopics } from '../../lib/changes.ts';
import { labelOf } from '../../lib/labels.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { toastDone } from '../../ui/toast.ts';
import type { ExhibitorDetail } from './exhibitor-types.ts';

/** No way leads back from these and one is about money, so they are asked twice. */
const ASKED: readonly ExhibitorState[] = ['LUNAS', 'SELESAI', 'DIKELUARKAN'];

/** The next move appears where the last one was clicked: a second click must not take it. */
const REST_MILLISECONDS = 600;

/** What a desk does most often from a state, where that is not the first step of the book. */
const USUAL: Readonly<Partial<Record<ExhibitorState, ExhibitorState>>> = {
  DRAF: 'DITERIMA',
  DITERIMA: 'HADIR',
};

/** The states that an exhibitor may be moved to now. */
export function MoveButtons({ exhibitor }: { exhibitor: ExhibitorDetail }) {
  const { t, language } = useText();
  const may = useMay('desk', 'supervisor');
  const { asked, setAsked, move, start } = useMove(exhibitor);
  if (!may || !isExhibitorState(exhibitor.state)) return null;
  const moves = nextStates(exhibitor.state);
  const usual = USUAL[exhibitor.state] ?? moves[0];
  const label = (state: string) => labelOf(exhibitorStateLabels, state, language);
  return (
    <>
      {moves.map((to) => (
        <Button
          key={to}
          small
          look={to === usual ? 'primary' : 'plain'}
          busy={move.isPending && move.variables.to === to}
          onClick={() => start(to)}
        >
          {t(`exhibitors.moves.to.${to}`)}
        </Button>
      ))}
      <ConfirmDialog
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={t('exhibitors.moves.title', { state: label(asked ?? '') })}
        description={t('exhibitors.moves.text', {
          name: exhibitor.name,
          state: label(exhibitor.state),
        })}
        confirmLabel={asked ? t(`exhibitors.moves.to.${asked}`) : ''}
        danger={asked !== null && needsReason(asked)}
        reason={asked !== null && needsReason(asked) ? 'required' : 'optional'}
        busy={move.isPending}
        error={move.error}
        onConfirm={(reason) => {
          if (asked) move.mutate({ id: exhibitor.id, to: asked, ...(reason ? { reason } : {}) });
        }}
      />
    </>
  );
}

/** Plain moves happen at once, those that take something away or end something are asked first. */
function useMove(exhibitor: ExhibitorDetail) {
  const { t, language } = useText();
  const [asked, setAsked] = useState<ExhibitorState | null>(null);
  const moved = useRef(Number.NEGATIVE_INFINITY);
  const move = useMutation(
    api.exhibitors.transition.mutationOptions({
      onSuccess: ({ state }) => {
        setAsked(null);
        moved.current = performance.now();
        invalidateTopics(['exhibitors']);
        const label = labelOf(exhibitorStateLabels, state, language);
        toastDone(t('exhibitors.moves.done', { state: label }), exhibitor.name);
      },
      // A plain move has no dialog to show a refusal in.
      onError: (_, { to }) => setAsked(isExhibitorState(to) ? to : null),
    }),
  );
  function start(to: ExhibitorState): void {
    if (move.isPending || performance.now() - moved.current < REST_MILLISECONDS) return;
    move.reset();
    if (needsReason(to) || ASKED.includes(to)) setAsked(to);
    else {
      moved.current = performance.now();
      move.mutate({ id: exhibitor.id, to });
    }
  }
  return { asked, setAsked, move, start };
}
