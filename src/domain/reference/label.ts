/** What people read for a code, in both languages of the program. */
export interface Label {
  readonly id: string;
  readonly en: string;
}

/** A label for every code of a list: a missing one is a compile error. */
export type Labels<Code extends string> = Readonly<Record<Code, Label>>;
