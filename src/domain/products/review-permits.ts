import { withoutSeparators } from '../identity/digits.ts';
import type { FieldIssueCode } from '../reference/reason-codes.ts';
import { cleanText } from '../sheets/clean-cell.ts';
import type { PermitRule, PermitsPack } from './permits-pack.ts';
import type { Permit } from './product.ts';

const LONGEST_TEXT = 200;
const LONGEST_NOTE = 500;

/**
 * Checks permits and marks (domain facts, sections 2 and 2.5). What cannot be so is refused: an
 * unknown type, an end before its beginning, a percentage outside 0-100. What is odd is a doubt: an
 * expired or future day, a number of another shape, a missing regulation. That a number fits proves
 * nothing: whether a permit is genuine is for a person to judge.
 *
 * @param today ISO day the permits are judged on
 */
export function reviewPermits(
  permits: readonly Permit[],
  pack: PermitsPack,
  today: string,
): { readonly permits: readonly Permit[]; readonly issues: readonly FieldIssueCode[] } {
  const read = permits.map(cleanPermit);
  const issues = read.flatMap((permit) => {
    const rule = pack.types.find(({ type }) => type === permit.type);
    return rule
      ? [
          ...dateIssues(permit, rule, today),
          ...numberIssues(permit, rule),
          ...valueIssues(permit, rule),
        ]
      : (['permit-type-unknown'] as const);
  });
  const tooLong = read.some(
    ({ number, issuer, regulation, colour, note }) =>
      [number, issuer, regulation, colour].some((text) => (text?.length ?? 0) > LONGEST_TEXT) ||
      (note?.length ?? 0) > LONGEST_NOTE,
  );
  return { permits: read, issues: [...new Set([...issues, ...(tooLong ? longText : [])])] };
}

const longText = ['text-too-long'] as const;

function cleanPermit({ type, number, issuer, issuedOn, expiresOn, ...more }: Permit): Permit {
  const { regulation, value, scan, note, colour } = more;
  return {
    type,
    number: cleaned(number),
    issuer: cleaned(issuer),
    issuedOn,
    expiresOn,
    ...(cleaned(regulation) ? { regulation: cleaned(regulation) } : {}),
    ...(cleaned(value) ? { value: cleaned(value)?.replace(',', '.') } : {}),
    ...(scan ? { scan } : {}),
    ...(cleaned(note) ? { note: cleaned(note) } : {}),
    ...(cleaned(colour) ? { colour: cleaned(colour)?.toUpperCase() } : {}),
  };
}

function cleaned(text: string | null | undefined): string | null {
  return cleanText(text ?? '') || null;
}

function* dateIssues(permit: Permit, rule: PermitRule, today: string): Iterable<FieldIssueCode> {
  const { issuedOn, expiresOn, regulation } = permit;
  if (issuedOn && expiresOn && issuedOn > expiresOn) {
    yield 'permit-dates-reversed';
  }
  if (issuedOn && issuedOn > today) {
    yield 'permit-issued-later';
  }
  if (expiresOn && expiresOn < today) {
    yield 'permit-expired';
  }
  const { termYears: term } = rule;
  if (term && term.regulation === regulation && issuedOn && expiresOn) {
    const longest = `${Number(issuedOn.slice(0, 4)) + term.years}${issuedOn.slice(4)}`;
    if (expiresOn > longest) {
      yield 'permit-term-odd';
    }
  }
}

function* numberIssues({ number, expiresOn }: Permit, rule: PermitRule): Iterable<FieldIssueCode> {
  if (!number) {
    yield 'permit-number-missing';
    return;
  }
  const digits = withoutSeparators(number).toUpperCase();
  const fits = !rule.pattern || new RegExp(rule.pattern, 'u').test(digits);
  if (!fits || (rule.contains && !number.toUpperCase().includes(rule.contains))) {
    yield 'permit-number-odd';
  } else if (rule.yearSuffix && expiresOn && digits.slice(-2) !== expiresOn.slice(2, 4)) {
    yield 'permit-year-mismatch';
  }
}

function* valueIssues({ value, regulation }: Permit, rule: PermitRule): Iterable<FieldIssueCode> {
  if (value && !/^(100([.]0{1,2})?|\d{1,2}([.]\d{1,2})?)$/.test(value)) {
    yield 'permit-value-range';
  }
  if (rule.value && !value) {
    yield 'permit-value-missing';
  }
  if (rule.regulations && !regulation) {
    yield 'permit-regulation-missing';
  }
}
