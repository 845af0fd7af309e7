/**
 * The shape of a dictionary with its sentences free: a translation typed by it must have exactly
 * the keys of the Indonesian original, so a missing or superfluous key does not compile. Indonesian
 * has one form for every number; a language with a singular may add it as `<key>_one`.
 */
export type SameKeys<Original> = {
  readonly [Key in keyof Original]: Original[Key] extends string ? string : SameKeys<Original[Key]>;
} & {
  readonly [Key in keyof Original as Original[Key] extends string
    ? `${Key & string}_one`
    : never]?: string;
};
