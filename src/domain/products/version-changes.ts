import { declaredFields, FIELD_NAMES } from './product.ts';

/** A field that a version declares otherwise than the one before. */
export interface VersionChange {
  readonly field: string;
  /** Values of simple fields; null where it was empty, absent for lists. */
  readonly before?: string | number | null;
  readonly after?: string | number | null;
}

/**
 * What changed from one frozen version to the next, in the order of the fields.
 *
 * @param canonical a text that is equal for equal values
 */
export function versionChanges(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  canonical: (value: unknown) => string,
): VersionChange[] {
  const [old, now] = [declaredFields(before), declaredFields(after)];
  return FIELD_NAMES.filter((field) => canonical(old[field]) !== canonical(now[field])).map(
    (field) => {
      const [from, to] = [old[field], now[field]];
      return isSimple(from) && isSimple(to) ? { field, before: from, after: to } : { field };
    },
  );
}

function isSimple(value: unknown): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number';
}
