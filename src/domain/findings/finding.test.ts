import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signalCatalogue } from '../reference/signal-catalogue.ts';
import { blocksBadge, scoreFinding, severityOf, stateAfter } from './finding.ts';

describe('a finding', () => {
  it('scores each signal once and what is no signal not at all', () => {
    expect(scoreFinding(['L01', 'L01', 'L03'])).toBe(8);
    expect(scoreFinding(['D02', 'L01'])).toBe(2);
    expect(scoreFinding([])).toBe(0);
    expect(scoreFinding(['toString', 'constructor', '__proto__', 'X99'])).toBe(0);
  });

  it('is red by choice or from 6 on, and never lowered', () => {
    expect(severityOf('yellow', 5)).toBe('yellow');
    expect(severityOf('yellow', 6)).toBe('red');
    expect(severityOf('red', -4)).toBe('red');
  });

  it('is not made red by one signal alone', () => {
    const codes = signalCatalogue.signals.map(({ code }) => code);
    fc.assert(
      fc.property(fc.constantFrom(...codes), (code) => {
        expect(severityOf('yellow', scoreFinding([code]))).toBe('yellow');
      }),
    );
  });

  it('keeps a badge back while it is red and neither unproven nor put right', () => {
    expect(blocksBadge('red', stateAfter(null))).toBe(true);
    expect(blocksBadge('red', stateAfter('BADGE_DITANGGUHKAN'))).toBe(true);
    expect(blocksBadge('red', stateAfter('BADGE_DICABUT'))).toBe(true);
    expect(blocksBadge('red', stateAfter('DITERUSKAN'))).toBe(true);
    expect(blocksBadge('red', stateAfter('TIDAK_TERBUKTI'))).toBe(false);
    expect(blocksBadge('red', stateAfter('DIPERBAIKI'))).toBe(false);
    expect(blocksBadge('yellow', stateAfter(null))).toBe(false);
  });
});
