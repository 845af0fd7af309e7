import { ORPCError } from '@orpc/client';
import { MAX_FILE_BYTES } from '../../contract/file-limit.ts';
import { ERROR_CODES, type ErrorCode } from '../../contract/procedure.ts';
import { dictionaries, type Language } from '../../domain/language/dictionary.ts';
import { FileRouteError } from './files.ts';
import { bytesText } from './format.ts';
import { HostError } from './host.ts';
import { i18n } from './i18n.ts';

export interface ContractIssue {
  readonly field: string;
  readonly code: string;
  readonly severity?: 'block' | 'warn' | undefined;
  readonly values?: Readonly<Record<string, string>> | undefined;
}

export interface ContractError {
  readonly code: ErrorCode;
  readonly issues: readonly ContractIssue[];
  readonly reasons: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
}

function isErrorCode(code: string): code is ErrorCode {
  return (ERROR_CODES as readonly string[]).includes(code);
}

/** The contract's error in what was thrown, or null for anything else (a broken connection). */
export function contractErrorOf(thrown: unknown): ContractError | null {
  if (thrown instanceof FileRouteError) return fileRouteError(thrown.status);
  if (!(thrown instanceof ORPCError) || !isErrorCode(thrown.code)) return null;
  const data = (thrown.data ?? {}) as Record<string, unknown>;
  return {
    code: thrown.code,
    issues: Array.isArray(data.issues) ? (data.issues as ContractIssue[]) : [],
    reasons: Array.isArray(data.reasons) ? (data.reasons as string[]) : [],
    data,
  };
}

function fileRouteError(status: number): ContractError | null {
  const known: Readonly<Record<number, ErrorCode>> = {
    401: 'UNAUTHORIZED',
    404: 'NOT_FOUND',
    413: 'TOO_LARGE',
    415: 'INVALID',
    422: 'INVALID',
    423: 'LOCKED',
  };
  const code = known[status];
  return code ? { code, issues: [], reasons: [], data: {} } : null;
}

function language(): Language {
  return i18n.language === 'en' ? 'en' : 'id';
}

/** The sentence of an issue code; an unknown code still says something true. */
export function issueSentence(code: string, values: Readonly<Record<string, string>> = {}): string {
  const known: Readonly<Record<string, string>> = dictionaries[language()].issues;
  const sentence = known[code] ?? i18n.t('errors.otherReason', { code });
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

/** The sentence of a reason why the state of a record forbids an act. */
export function reasonSentence(code: string): string {
  const dictionary = dictionaries[language()];
  const known: Readonly<Record<string, string>> = {
    ...dictionary.issues,
    ...dictionary.errors.reasons,
  };
  return known[code] ?? i18n.t('errors.otherReason', { code });
}

/** What a badge's history or verdict gives as its reason: the code in words, then the own words. */
export function badgeReason(code: string | null | undefined, text: string | null | undefined) {
  const known: Readonly<Record<string, string>> = dictionaries[language()].badges.reasonCodes;
  const sentence = code ? (known[code] ?? code) : '';
  return [sentence, text === code ? '' : text].filter(Boolean).join(' · ');
}

function headline(error: ContractError): string {
  const { data } = error;
  const needs = Array.isArray(data.needs) ? (data.needs as string[]) : [];
  const roles: Readonly<Record<string, string>> = dictionaries[language()].common.roles;
  return i18n.t(`errors.codes.${error.code}`, {
    needs: needs.map((role) => roles[role] ?? role).join(', '),
    seconds: String(data.retryAfterSeconds ?? ''),
    limit: bytesText(typeof data.limit === 'number' ? data.limit : MAX_FILE_BYTES),
    reference: String(data.reference ?? ''),
  });
}

/**
 * Sentences for anything thrown by a call: the headline first, then each reason or issue, the latter
 * with its field where `nameOf` knows what people call it.
 */
export function errorSentences(
  thrown: unknown,
  nameOf: (field: string) => string | null = () => null,
): readonly string[] {
  if (thrown instanceof HostError) return [i18n.t(`errors.host.${thrown.failure}`)];
  const error = contractErrorOf(thrown);
  if (!error) return [i18n.t('errors.connection')];
  const reason = typeof error.data.reason === 'string' ? [error.data.reason] : [];
  return [
    headline(error),
    ...error.issues.map(({ field, code, values }) => {
      const name = nameOf(field);
      return `${name ? `${name}: ` : ''}${issueSentence(code, values)}`;
    }),
    ...[...error.reasons, ...reason].map(reasonSentence),
  ];
}
