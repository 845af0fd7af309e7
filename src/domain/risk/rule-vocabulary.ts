/** What a rule may read: `yes-no` is true or false; `texts` and records are lists. */
export type FactType = 'yes-no' | 'number' | 'text' | 'texts' | RecordsType;

export interface RecordsType {
  readonly records: Vocabulary;
}

/** Facts by name. Any fact may be null, which means unknown. */
export type Vocabulary = Readonly<Record<string, FactType>>;

/** Values of facts: JSON, numbers of at most three decimals. */
export type FactValue = null | boolean | number | string | readonly string[] | readonly Facts[];
export interface Facts {
  readonly [name: string]: FactValue;
}

/** What an expression gives; `nothing` is the literal null, `choices` a literal list. */
export type ValueType = FactType | 'nothing' | 'choices';

export function isRecords(type: ValueType): type is RecordsType {
  return typeof type === 'object';
}

/** A word for a type in an error. */
export function typeName(type: ValueType): string {
  return isRecords(type) ? 'records' : type;
}
