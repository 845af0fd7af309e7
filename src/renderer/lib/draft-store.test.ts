import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftStore } from './draft-store.ts';

/** Core as the store sees it: what is kept of one person, and every call in its order. */
function fakeCore(stored: Record<string, string> = {}) {
  const rows = new Map(Object.entries(stored));
  const calls: string[] = [];
  let away = false;
  const answer = async (call: string, work: () => void) => {
    calls.push(call);
    await Promise.resolve();
    if (away) throw new Error('away');
    work();
  };
  return {
    rows,
    calls,
    setAway(value: boolean) {
      away = value;
    },
    list: async () => [...rows].map(([key, value]) => ({ key, value })),
    put: ({ key, value }: { key: string; value: string }) =>
      answer(`put ${key} ${value}`, () => rows.set(key, value)),
    drop: ({ key }: { key: string }) => answer(`drop ${key}`, () => rows.delete(key)),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function opened(core = fakeCore()) {
  const store = createDraftStore(core);
  await store.load();
  return store;
}

describe('a draft', () => {
  it('is kept once typing pauses, as the form stands then', async () => {
    const core = fakeCore();
    const store = await opened(core);
    let name = '';
    const draft = store.open('line', () => ({ name }));
    for (const letter of 'Kain') {
      name += letter;
      draft.note();
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(core.calls).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(core.calls).toEqual(['put line {"name":"Kain"}']);
    expect(store.read('line')).toEqual({ name: 'Kain' });
  });

  it('comes back, again and again, and writes nothing by itself', async () => {
    const core = fakeCore({ line: '{"name":"Kain"}' });
    for (const _reload of [1, 2]) {
      const store = await opened(core);
      expect(store.read('line')).toEqual({ name: 'Kain' });
      store.open('line', () => ({ name: 'Kain' })).save();
      await vi.runAllTimersAsync();
      await store.settle();
    }
    expect(core.calls).toEqual([]);
  });

  it('goes where the form holds again what it started with', async () => {
    const core = fakeCore({ line: '{"name":"Kain"}' });
    const store = await opened(core);
    store.open('line', () => null).note();
    await vi.runAllTimersAsync();
    expect(core.rows.size).toBe(0);
    expect(store.read('line')).toBeNull();
  });

  it('is kept at once where the form goes before the pause', async () => {
    const core = fakeCore();
    const store = await opened(core);
    const draft = store.open('line', () => ({ name: 'Ka' }));
    draft.note();
    draft.save();
    expect(store.read('line')).toEqual({ name: 'Ka' });
    await vi.runAllTimersAsync();
    expect(core.calls).toEqual(['put line {"name":"Ka"}']);
  });

  it('stays dropped, whatever the form does on its way out', async () => {
    const core = fakeCore({ line: '{"name":"Kain"}' });
    const store = await opened(core);
    const draft = store.open('line', () => ({ name: 'Kain tulis' }));
    draft.note();
    draft.drop();
    draft.note();
    draft.save();
    await vi.runAllTimersAsync();
    expect(core.calls).toEqual(['drop line']);
  });

  it('waits for the write before it, and only its last state goes', async () => {
    const core = fakeCore();
    const store = await opened(core);
    let n = 1;
    const draft = store.open('line', () => ({ n }));
    draft.note();
    draft.save();
    await Promise.resolve();
    for (n of [2, 3]) {
      draft.note();
      draft.save();
    }
    await vi.runAllTimersAsync();
    expect(core.calls).toEqual(['put line {"n":1}', 'put line {"n":3}']);
  });

  it('goes with the next change where core was away', async () => {
    const core = fakeCore();
    const store = await opened(core);
    core.setAway(true);
    const draft = store.open('line', () => ({ name: 'Kain' }));
    draft.note();
    await vi.runAllTimersAsync();
    expect([...core.rows]).toEqual([]);
    core.setAway(false);
    await store.settle();
    expect([...core.rows]).toEqual([['line', '{"name":"Kain"}']]);
  });
});

describe('the store', () => {
  it('has all with core before the person signs out, then knows nothing', async () => {
    const core = fakeCore();
    const store = await opened(core);
    const draft = store.open('line', () => ({ name: 'Kain' }));
    draft.note();
    await store.settle();
    expect(core.rows.get('line')).toBe('{"name":"Kain"}');
    store.forget();
    expect(store.read('line')).toBeNull();
    draft.note();
    await vi.runAllTimersAsync();
    expect(core.calls).toHaveLength(1);
  });

  it('sends without waiting its turn where the page goes away', async () => {
    const core = fakeCore();
    const store = await opened(core);
    for (const key of ['a', 'b']) store.open(key, () => ({ key })).note();
    store.leave();
    expect(core.calls).toEqual(['put a {"key":"a"}', 'put b {"key":"b"}']);
  });
});
