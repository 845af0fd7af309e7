import { describe, expect, it } from 'vitest';
import { guardRequest } from './http-guard.ts';

const port = 4100;
const plain = {
  host: `127.0.0.1:${port}`,
  origin: undefined,
  authorization: undefined,
  fetchSite: undefined,
  wants: 'core',
} as const;

describe('who may speak to the loopback host', () => {
  it.each([`127.0.0.1:${port}`, `localhost:${port}`])('answers to its own name %s', (host) => {
    expect(guardRequest({ ...plain, host }, port)).toBeNull();
  });

  it.each([
    undefined,
    '127.0.0.1',
    `127.0.0.1:${port + 1}`,
    `evil.example:${port}`,
    `localhost.evil.example:${port}`,
    `[::1]:${port}`,
  ])('does not answer to the name %s', (host) => {
    expect(guardRequest({ ...plain, host }, port)?.code).toBe('WRONG_HOST');
  });

  it('takes a page of its own origin', () => {
    expect(guardRequest({ ...plain, origin: `http://${plain.host}` }, port)).toBeNull();
  });

  it.each([
    'http://evil.example',
    `http://localhost:${port}`,
    `https://127.0.0.1:${port}`,
    `http://127.0.0.1:${port + 1}`,
    'null',
    '',
  ])('refuses a page of origin "%s", even with a session', (origin) => {
    const turned = guardRequest({ ...plain, origin, authorization: 'Bearer abc' }, port);
    expect(turned).toEqual({ status: 403, code: 'FOREIGN_ORIGIN' });
  });

  it('takes a program with a session, which states no origin', () => {
    const head = { ...plain, authorization: 'Bearer abc', fetchSite: 'cross-site' };
    expect(guardRequest(head, port)).toBeNull();
  });

  it.each(['cross-site', 'same-site'])(
    'refuses what a %s page embeds from the core',
    (fetchSite) => {
      expect(guardRequest({ ...plain, fetchSite }, port)?.code).toBe('FOREIGN_ORIGIN');
      expect(guardRequest({ ...plain, fetchSite, wants: 'renderer' }, port)).toBeNull();
    },
  );
});
