import { describe, expect, it } from 'vitest';
import { type BadgeStatus, foldBadgeStatus } from './badge-status.ts';

const fact = (name: string, payload: Record<string, unknown> = {}) => ({ name, payload });
const issued = fact('issued');
const lapsed = fact('suspended', { reason: null, code: 'no-eligible-line' });
const held = fact('suspended', { reason: 'Diperiksa' });
const reinstated = fact('reinstated', { reason: 'Jelas' });
const revoked = fact('revoked', { reason: 'Impor', code: null });
const mistaken = fact('revoked', { reason: 'Salah ketik', code: 'KESALAHAN_DATA' });
const lifted = fact('lifted', { reason: 'Keberatan diterima' });

describe('the state of a badge', () => {
  it.each<[string, ReturnType<typeof fact>[], Partial<BadgeStatus>]>([
    ['issued', [issued], { state: 'AKTIF', reason: null, code: null }],
    ['lapsed', [issued, lapsed], { state: 'DITANGGUHKAN', code: 'no-eligible-line', held: false }],
    ['lapsed and issued anew', [issued, lapsed, issued], { state: 'AKTIF', lapsed: false }],
    ['lapsed and reinstated', [issued, lapsed, reinstated], { state: 'DITANGGUHKAN' }],
    ['held', [issued, held], { state: 'DITANGGUHKAN', reason: 'Diperiksa', lapsed: false }],
    ['held and issued elsewhere', [issued, held, issued], { state: 'DITANGGUHKAN', held: true }],
    ['held and reinstated', [issued, held, reinstated], { state: 'AKTIF', reason: null }],
    ['held, lapsed, reinstated', [issued, held, lapsed, reinstated], { state: 'DITANGGUHKAN' }],
    ['both, and both undone', [issued, held, lapsed, reinstated, issued], { state: 'AKTIF' }],
    ['revoked', [issued, revoked], { state: 'DICABUT', reason: 'Impor', barred: true }],
    ['revoked and reinstated', [issued, revoked, reinstated], { state: 'DICABUT' }],
    ['revoked and issued', [issued, revoked, issued], { state: 'DICABUT', barred: true }],
    ['revoked and lifted', [issued, revoked, lifted], { state: 'DICABUT', barred: false }],
    ['revoked for a mistake', [issued, mistaken], { state: 'DICABUT', barred: false }],
    ['revoked twice', [issued, mistaken, revoked], { reason: 'Salah ketik', barred: true }],
    ['revoked after a lift', [issued, revoked, lifted, revoked], { barred: true }],
  ])('%s', (_name, facts, status) => {
    expect(foldBadgeStatus(facts)).toMatchObject(status);
  });
});
