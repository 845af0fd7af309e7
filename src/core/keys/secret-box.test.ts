import { describe, expect, it } from 'vitest';
import { deriveKey, openBox, sealBox } from './secret-box.ts';

const key = new Uint8Array(32).fill(3);
const plain = new TextEncoder().encode('kain sutra');

describe('a sealed box', () => {
  it('opens with its key, and is never twice the same', () => {
    const sealed = sealBox(key, plain);
    expect(openBox(key, sealed)).toEqual(plain);
    expect(openBox(key, sealBox(key, new Uint8Array()))).toEqual(new Uint8Array());
    expect(sealBox(key, plain)).not.toEqual(sealed);
  });

  it('does not open with another key, a changed byte or a part missing', () => {
    const sealed = sealBox(key, plain);
    expect(() => openBox(new Uint8Array(32).fill(4), sealed)).toThrow();
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Uint8Array.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => openBox(key, changed)).toThrow();
    }
    for (const length of [0, 5, 12, 27, sealed.length - 1]) {
      expect(() => openBox(key, sealed.subarray(0, length))).toThrow();
    }
  });

  it('has a key of its own for each purpose', () => {
    const keys = ['files', 'device', 'root'].map((purpose) =>
      Buffer.from(deriveKey(key, purpose)).toString('hex'),
    );
    expect(new Set(keys).size).toBe(3);
    expect(deriveKey(key, 'files')).toEqual(deriveKey(key, 'files'));
  });
});
