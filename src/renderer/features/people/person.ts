import type { AsliClient } from '../../lib/client.ts';

export type Person = Awaited<ReturnType<AsliClient['people']['list']>>[number];

const PIN = /^\d{4,12}$/;

export function isPin(text: string): boolean {
  return PIN.test(text);
}
