import { describe, expect, it } from 'vitest';
import { exhibitorStates } from '../reference/exhibitor-codes.ts';
import { isAccepted, isExhibitorState, needsReason, nextStates } from './exhibitor-states.ts';

describe('the states of an exhibitor', () => {
  it('can all be reached from a draft', () => {
    const reached = new Set<string>(['DRAF']);
    for (let round = 0; round < exhibitorStates.length; round += 1) {
      for (const state of exhibitorStates) {
        if (reached.has(state)) {
          for (const next of nextStates(state)) {
            reached.add(next);
          }
        }
      }
    }
    expect([...reached].sort()).toEqual([...exhibitorStates].sort());
  });

  it('are never left for a draft or for themselves', () => {
    for (const state of exhibitorStates) {
      expect(nextStates(state)).not.toContain('DRAF');
      expect(nextStates(state)).not.toContain(state);
    }
  });

  it('let a badge be issued from acceptance on, whatever was paid', () => {
    expect(exhibitorStates.filter(isAccepted)).toEqual(['DITERIMA', 'LUNAS', 'HADIR', 'SELESAI']);
  });

  it('that take something away need a reason', () => {
    expect(exhibitorStates.filter(needsReason)).toEqual([
      'DITOLAK',
      'DAFTAR_TUNGGU',
      'DIBATALKAN',
      'DIKELUARKAN',
    ]);
    expect(isExhibitorState('DITERIMA')).toBe(true);
    expect(isExhibitorState('toString')).toBe(false);
  });
});
