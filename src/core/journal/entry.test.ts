import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { byTime, encodePayload, GENESIS, hashEntry } from './entry.ts';

const entry = {
  device: 'd1',
  seq: 1,
  time: '2026-03-25T03:00:00.000Z',
  hlc: '001774407600000-000000',
  actor: 'Rina',
  kind: 'edit',
  name: 'created',
  type: 'hall',
  record: 'h1',
  payload: encodePayload({ set: { name: 'Hall A' }, supersedes: {} }),
  prev: GENESIS,
} as const;

/** CBOR text by hand: RFC 8949 section 3.1, major type 3, below 24 and below 256 bytes. */
const text = (value: string) =>
  Buffer.concat([
    Buffer.from(value.length < 24 ? [0x60 + value.length] : [0x78, value.length]),
    Buffer.from(value),
  ]);

describe('the hash of an entry', () => {
  it('is SHA-256 over the canonical CBOR of its parts, composed here by hand', () => {
    const payload = Buffer.concat([
      // Keys by length, then bytes: `set` before `supersedes`.
      Buffer.from([0xa2]),
      text('set'),
      Buffer.from([0xa1]),
      text('name'),
      text('Hall A'),
      text('supersedes'),
      Buffer.from([0xa0]),
    ]);
    expect(Buffer.from(entry.payload)).toEqual(payload);
    const parts = [
      Buffer.from([0x8b]),
      text('d1'),
      Buffer.from([0x01]),
      ...[entry.time, entry.hlc, 'Rina', 'edit', 'created', 'hall', 'h1'].map(text),
      Buffer.concat([Buffer.from([0x58, payload.length]), payload]),
      Buffer.concat([Buffer.from([0x58, 32]), GENESIS]),
    ];
    const expected = createHash('sha256').update(Buffer.concat(parts)).digest('hex');
    expect(Buffer.from(hashEntry(entry)).toString('hex')).toBe(expected);
  });

  it('stays what it was: journals on disk and anchors on paper depend on it', () => {
    expect(Buffer.from(hashEntry(entry)).toString('hex')).toBe(
      'd4806f859eae9043330d0672f604027b1c33884e1223ca7974c5a93de90be673',
    );
  });

  it('covers every part', () => {
    const changes = {
      device: 'd2',
      seq: 2,
      time: '2026-03-25T03:00:00.001Z',
      hlc: '001774407600000-000001',
      actor: 'Dewi',
      kind: 'fact',
      name: '',
      type: 'booth',
      record: 'h2',
      payload: encodePayload({ set: { name: 'Hall B' }, supersedes: {} }),
      prev: new Uint8Array(32).fill(1),
    } as const;
    const hashes = Object.entries(changes).map(([part, value]) =>
      Buffer.from(hashEntry({ ...entry, [part]: value })).toString('hex'),
    );
    expect(new Set([...hashes, Buffer.from(hashEntry(entry)).toString('hex')]).size).toBe(12);
  });
});

describe('the order of entries', () => {
  it('is by clock, then device, then number', () => {
    const at = (hlc: string, device: string, seq: number) => ({ ...entry, hlc, device, seq });
    const sorted = [at('1', 'a', 1), at('1', 'a', 2), at('1', 'b', 1), at('2', 'a', 3)];
    expect([...sorted].reverse().sort(byTime)).toEqual(sorted);
  });
});
