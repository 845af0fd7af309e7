import { canonicalText } from './canonical-text.ts';
import type { Entry, Plain } from './entry.ts';

export interface LiveValue {
  readonly entry: string;
  readonly value: Plain;
  readonly actor: string;
  readonly time: string;
  readonly device: string;
}

export interface FoldedFields {
  /** One value a field: the only live one or, of several, the latest. */
  readonly values: Record<string, Plain>;
  /** The live entries of each field, which the next edit supersedes. */
  readonly heads: Record<string, string[]>;
  /** Fields with more than one differing live value: a person has to decide. */
  readonly conflicts: Record<string, LiveValue[]>;
}

/**
 * A multi-value register for every field. `entries` must be in `byTime` order; the outcome
 * depends only on the set of entries, never on the order of their arrival.
 */
export function foldFields(entries: readonly Entry[]): FoldedFields {
  const superseded = new Map<string, Set<string>>();
  const live = new Map<string, LiveValue[]>();
  for (const entry of entries) {
    if (entry.kind !== 'edit') {
      continue;
    }
    const { set, supersedes } = entry.payload as {
      set: Record<string, Plain>;
      supersedes: Record<string, string[]>;
    };
    for (const [field, ids] of Object.entries(supersedes)) {
      const gone = superseded.get(field) ?? new Set();
      for (const id of ids) {
        gone.add(id);
      }
      superseded.set(field, gone);
    }
    for (const [field, value] of Object.entries(set)) {
      const values = live.get(field) ?? [];
      values.push({
        entry: entry.id,
        value,
        actor: entry.actor,
        time: entry.time,
        device: entry.device,
      });
      live.set(field, values);
    }
  }
  return settle(live, superseded);
}

function settle(
  live: Map<string, LiveValue[]>,
  superseded: Map<string, Set<string>>,
): FoldedFields {
  const values: Record<string, Plain> = {};
  const heads: Record<string, string[]> = {};
  const conflicts: Record<string, LiveValue[]> = {};
  for (const [field, all] of live) {
    const gone = superseded.get(field);
    const left = gone ? all.filter((value) => !gone.has(value.entry)) : all;
    const last = left.at(-1);
    if (!last) {
      continue;
    }
    values[field] = last.value;
    heads[field] = left.map((value) => value.entry);
    if (left.some((value) => !sameValue(value.value, last.value))) {
      conflicts[field] = left;
    }
  }
  return { values, heads, conflicts };
}

export function sameValue(a: Plain, b: Plain): boolean {
  return a === b || canonicalText(a) === canonicalText(b);
}
