import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeclarationFact, foldDeclaration } from './declaration.ts';

function fact(name: string, payload: Record<string, unknown> = {}, entry = 'a:1'): DeclarationFact {
  return { entry, name, at: '2026-02-04T02:00:00.000Z', actor: 'Rina', payload };
}

function submitted(snapshot: string, source = 'PERNYATAAN'): DeclarationFact {
  return fact('submitted', { snapshot, source, rulesVersion: 'r1' });
}

function fold(facts: readonly DeclarationFact[], current: string) {
  return foldDeclaration(facts, current, String);
}

describe('a declaration', () => {
  it('is a draft of version 1 until it is submitted', () => {
    expect(fold([], 'a')).toEqual({ state: 'DRAF', version: 1, versions: [] });
  });

  it('keeps its source as its basis until it is decided', () => {
    const waiting = fold([submitted('a', 'IMPOR')], 'a');
    expect(waiting).toMatchObject({ state: 'DIAJUKAN', version: 1 });
    expect(waiting.versions[0]).toMatchObject({ source: 'IMPOR', basis: 'IMPOR' });
    const approved = fold(
      [submitted('a', 'IMPOR'), fact('approved', { version: 1, basis: 'FISIK' })],
      'a',
    );
    expect(approved.versions[0]).toMatchObject({ source: 'IMPOR', basis: 'FISIK' });
  });

  it('is a draft of the next version as soon as a field differs', () => {
    const facts = [submitted('a'), fact('approved', { version: 1, basis: 'DOKUMEN' })];
    expect(fold(facts, 'a')).toMatchObject({ state: 'DISETUJUI', version: 1 });
    expect(fold(facts, 'b')).toMatchObject({ state: 'DRAF', version: 2 });
    expect(fold([...facts, submitted('b')], 'b')).toMatchObject({ state: 'DIAJUKAN', version: 2 });
  });

  it('takes a decision for the submission it names, whichever number that has now', () => {
    const [one, other] = [submitted('a'), submitted('b')];
    const facts = [
      { ...other, entry: 'b:7' },
      { ...one, entry: 'a:3' },
      fact('approved', { version: 1, about: 'a:3', basis: 'FISIK' }),
    ];
    const { versions } = fold(facts, 'a');
    expect(versions.map(({ outcome }) => outcome)).toEqual(['DIAJUKAN', 'DISETUJUI']);
    const unknown = [...facts, fact('approved', { version: 1, about: 'c:1' })];
    expect(fold(unknown, 'a').versions).toEqual(versions);
  });

  it('takes no decision for a version that it is not about', () => {
    const late = [submitted('a'), submitted('b'), fact('approved', { version: 1 })];
    const { state, versions } = fold(late, 'b');
    expect(state).toBe('DIAJUKAN');
    expect(versions.map((version) => version.outcome)).toEqual(['DISETUJUI', 'DIAJUKAN']);
    expect(fold([submitted('a'), fact('approved', { version: 9 })], 'a').state).toBe('DIAJUKAN');
    expect(fold([fact('approved', { version: 1 })], 'a').state).toBe('DRAF');
  });

  it('never reads as approved for fields that no approved version froze', () => {
    const anyFact = fc.oneof(
      fc.constantFrom('a', 'b', 'c').map((text) => submitted(text)),
      fc
        .record({
          name: fc.constantFrom('approved', 'returned', 'rejected', 'verified', 'strange'),
          version: fc.integer({ min: 1, max: 4 }),
        })
        .map(({ name, version }) => fact(name, { version })),
    );
    fc.assert(
      fc.property(fc.array(anyFact), fc.constantFrom('a', 'b', 'c'), (facts, current) => {
        const { state, version, versions } = fold(facts, current);
        expect(versions.map((one) => one.version)).toEqual(versions.map((_, index) => index + 1));
        if (state === 'DISETUJUI') {
          const frozen = facts.filter((one) => one.name === 'submitted').at(-1);
          expect(frozen?.payload.snapshot).toBe(current);
          expect(versions[version - 1]?.outcome).toBe('DISETUJUI');
        }
      }),
    );
  });
});
