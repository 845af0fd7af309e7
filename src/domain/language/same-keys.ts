/**
 * The shape of a dictionary with its sentences free: a translation typed by it must have exactly
 * the keys of the Indonesian original, so a missing or superfluous key does not compile.
 */
export type SameKeys<Original> = {
  readonly [Key in keyof Original]: Original[Key] extends string ? string : SameKeys<Original[Key]>;
};
