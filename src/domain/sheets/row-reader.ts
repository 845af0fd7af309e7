import type { Checked } from '../identity/checked.ts';
import { isDamagedNumber } from '../identity/damaged-number.ts';
import { cleanLines, cleanText } from './clean-cell.ts';
import type { IssueCode } from './issue-codes.ts';
import { type RowIssue, rowIssue } from './row-issue.ts';
import { longestNumber, longestText } from './text-limits.ts';

/** Reads the cells of one row by column key and collects every issue of it. */
export interface RowReader<Key extends string> {
  readonly issues: readonly RowIssue[];
  note(field: Key, code: IssueCode, value?: string, suggestions?: readonly string[]): void;
  /** The cleaned cell, empty where the sheet has no such column. */
  cell(key: Key): string;
  /** The cleaned cell with its line breaks. */
  lines(key: Key): string;
  /** A text on one line, or nothing when the cell is empty or longer than `longest` characters. */
  text(key: Key, longest: number): string | undefined;
  /** The same with its line breaks. */
  longText(key: Key, longest: number): string | undefined;
  /** A value read by `read`; a refused one is noted and left out. Damage is found first. */
  number<T>(key: Key, read: (text: string) => Checked<T>, suggest?: Suggest): T | undefined;
  value<T>(key: Key, read: (text: string) => Checked<T>, suggest?: Suggest): T | undefined;
  /** The same for text whose refusal is a mere doubt: it is marked and kept as typed. */
  doubted(key: Key, read: ReadText, suggest?: Suggest): string | undefined;
  doubtedNumber(key: Key, read: ReadText, suggest?: Suggest): string | undefined;
  /** A code of a closed list; anything else is noted as `unknown` and left out. */
  code<T>(key: Key, find: (text: string) => T | undefined, unknown: IssueCode): T | undefined;
  /** A code of a list that may be added to: what it lacks is noted and kept as typed. */
  listed(key: Key, find: FindCode, unknown: IssueCode): string | undefined;
}

type ReadText = (text: string) => Checked<string>;
type FindCode = (text: string) => string | undefined;

type Suggest = (text: string) => readonly string[];

/** Opens a row. Cells are the raw texts of the sheet under the keys of their columns. */
export function openRow<Key extends string>(
  record: Readonly<Partial<Record<Key, string>>>,
): RowReader<Key> {
  const issues: RowIssue[] = [];
  const note: RowReader<Key>['note'] = (field, code, value, suggestions) => {
    issues.push(rowIssue(field, code, value, suggestions));
  };
  const cell = (key: Key): string => cleanText(record[key] ?? '');
  const lines = (key: Key): string => cleanLines(record[key] ?? '');
  const value: RowReader<Key>['value'] = (key, read, suggest) => {
    const typed = cell(key);
    if (typed === '') {
      return undefined;
    }
    const outcome = read(typed);
    if (!outcome.ok) {
      note(key, outcome.code, typed, suggest?.(typed));
      return undefined;
    }
    for (const warning of outcome.warnings) {
      note(key, warning, typed, suggest?.(typed));
    }
    return outcome.value;
  };
  const doubted: RowReader<Key>['doubted'] = (key, read, suggest) => {
    const typed = limited(cell(key), key, longestNumber, note);
    return typed === undefined ? undefined : (value(key, read, suggest) ?? typed);
  };
  const isDamaged = (key: Key): boolean => {
    const damaged = isDamagedNumber(cell(key));
    if (damaged) {
      note(key, 'number-damaged', cell(key));
    }
    return damaged;
  };
  return {
    issues,
    note,
    cell,
    lines,
    value,
    doubted,
    text: (key, longest) => limited(cell(key), key, longest, note),
    longText: (key, longest) => limited(lines(key), key, longest, note),
    number: (key, read, suggest) => (isDamaged(key) ? undefined : value(key, read, suggest)),
    doubtedNumber: (key, read, suggest) =>
      isDamaged(key) ? undefined : doubted(key, read, suggest),
    code: (key, find, unknown) => {
      const typed = cell(key);
      const found = typed === '' ? undefined : find(typed);
      if (typed !== '' && found === undefined) {
        note(key, unknown, typed);
      }
      return found;
    },
    listed: (key, find, unknown) => {
      const typed = limited(cell(key), key, longestText, note);
      const found = typed === undefined ? undefined : find(typed);
      if (typed !== undefined && found === undefined) {
        note(key, unknown, typed);
      }
      return found ?? typed;
    },
  };
}

function limited<Key extends string>(
  text: string,
  key: Key,
  longest: number,
  note: RowReader<Key>['note'],
): string | undefined {
  if ([...text].length > longest) {
    note(key, 'text-too-long', text);
    return undefined;
  }
  return text === '' ? undefined : text;
}
