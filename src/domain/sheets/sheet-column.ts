/** A column a sheet may have; `headings` are the spellings recognised, the usual ones first. */
export interface SheetColumn<Key extends string = string> {
  readonly key: Key;
  /** Whether every row of this kind needs the column to be imported at all. */
  readonly required: boolean;
  readonly headings: readonly [id: string, en: string, ...synonyms: string[]];
}
