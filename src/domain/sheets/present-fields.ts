type Absent<T, K extends keyof T> = undefined extends T[K] ? K : never;

type Present<T> = { [K in keyof T as Exclude<K, Absent<T, K>>]: T[K] } & {
  [K in keyof T as Absent<T, K>]?: Exclude<T[K], undefined>;
};

/** Leaves out the fields that are undefined, so that an absent cell is an absent field. */
export function presentFields<T extends object>(fields: T): Present<T> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Present<T>;
}
