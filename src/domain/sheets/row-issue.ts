import { type IssueCode, type IssueSeverity, issueSeverities } from './issue-codes.ts';

/** What is wrong with one cell of a row. */
export interface RowIssue {
  /** Key of the column, which is the field of the value. */
  readonly field: string;
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  /** The cell as cleaned, cut to 200 characters; a sum for `materials-sum`. */
  readonly value?: string;
  /** For a person to choose from; never applied. */
  readonly suggestions?: readonly string[];
  /** Name of the exhibitor who has the number or the booth already. */
  readonly holder?: string;
}

/** A row read: its value unless an issue blocks it, and every issue found. */
export interface RowOutcome<T> {
  readonly value?: T;
  readonly issues: readonly RowIssue[];
}

const longestValue = 200;

/** Builds an issue with the strength of its code. */
export function rowIssue(
  field: string,
  code: IssueCode,
  value = '',
  suggestions: readonly string[] = [],
): RowIssue {
  return {
    field,
    code,
    severity: issueSeverities[code],
    ...(value === '' ? {} : { value: [...value].slice(0, longestValue).join('') }),
    ...(suggestions.length === 0 ? {} : { suggestions }),
  };
}

/** Holds a value back as soon as one issue blocks it. */
export function rowOutcome<T>(value: T, issues: readonly RowIssue[]): RowOutcome<T> {
  return issues.some(({ severity }) => severity === 'block') ? { issues } : { value, issues };
}
