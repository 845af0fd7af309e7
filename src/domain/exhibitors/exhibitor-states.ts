import { type ExhibitorState, exhibitorStates } from '../reference/exhibitor-codes.ts';

/**
 * Where an exhibitor may go next. `DRAF` to `DITERIMA` is the walk-in: the desk curates on the
 * spot. `DITERIMA` to `HADIR`: payment is not what lets an exhibitor arrive.
 */
const NEXT: Record<ExhibitorState, readonly ExhibitorState[]> = {
  DRAF: ['DIAJUKAN', 'DITERIMA', 'DIBATALKAN'],
  DIAJUKAN: ['KURASI', 'DIBATALKAN'],
  KURASI: ['DITERIMA', 'DAFTAR_TUNGGU', 'DITOLAK', 'DIBATALKAN'],
  DAFTAR_TUNGGU: ['DITERIMA', 'DITOLAK', 'DIBATALKAN'],
  DITOLAK: ['KURASI'],
  DITERIMA: ['LUNAS', 'HADIR', 'DIBATALKAN', 'DIKELUARKAN'],
  LUNAS: ['HADIR', 'DIBATALKAN', 'DIKELUARKAN'],
  HADIR: ['SELESAI', 'DIKELUARKAN'],
  SELESAI: [],
  DIBATALKAN: ['DIAJUKAN'],
  DIKELUARKAN: [],
};

const NEEDS_REASON: ReadonlySet<ExhibitorState> = new Set([
  'DITOLAK',
  'DAFTAR_TUNGGU',
  'DIBATALKAN',
  'DIKELUARKAN',
]);

const ACCEPTED: ReadonlySet<ExhibitorState> = new Set(['DITERIMA', 'LUNAS', 'HADIR', 'SELESAI']);

/** The states that an exhibitor may be moved to from `state`. */
export function nextStates(state: ExhibitorState): readonly ExhibitorState[] {
  return NEXT[state];
}

/** Whether a move to `state` must be explained, because it takes something from the exhibitor. */
export function needsReason(state: ExhibitorState): boolean {
  return NEEDS_REASON.has(state);
}

/** Whether the fair has taken the exhibitor in; payment does not matter. */
export function isAccepted(state: ExhibitorState): boolean {
  return ACCEPTED.has(state);
}

export function isExhibitorState(text: string): text is ExhibitorState {
  return (exhibitorStates as readonly string[]).includes(text);
}
