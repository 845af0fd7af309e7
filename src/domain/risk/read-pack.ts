import type { z } from 'zod';
import { disclosureBlanks, disclosurePackSchema } from '../origin/disclosure-pack.ts';
import { compileRules, type FaultCode } from './compiled-rules.ts';
import {
  type DisclosureContent,
  type PackContent,
  type PackKind,
  packKinds,
  registersSchema,
  rulesSchema,
  type WatchlistContent,
  watchlistSchema,
} from './pack-content.ts';
import type { PackErrorCode } from './pack-error-codes.ts';
import { failedTests } from './pack-tests.ts';
import { canMatch } from './watch-hits.ts';

/** Why a pack is refused, and where: `rules/3/when`. */
export interface PackError {
  readonly code: PackErrorCode;
  readonly path: string;
  /** Details by name: of a failed test its `name`, `expected` and `got`. */
  readonly values: Readonly<Record<string, string>>;
}

export type ReadPack =
  | { readonly ok: true; readonly pack: PackContent }
  | { readonly ok: false; readonly errors: readonly PackError[] };

/** Bytes. */
export const LARGEST_PACK = 1_000_000;
const FORMAT = 1;
const MOST_ERRORS = 50;

const schemas: Readonly<Record<PackKind, z.ZodType<PackContent>>> = {
  rules: rulesSchema,
  watchlist: watchlistSchema,
  registers: registersSchema,
  disclosure: disclosurePackSchema,
};

/**
 * Reads a pack and tries it: its schema, every rule, and its own tests. A pack with one error is
 * refused as a whole, and every error is named.
 * @param today ISO day: a pack dated later, or of a later format, is from the future
 */
export function readPack(file: string | Uint8Array, today: string): ReadPack {
  const size = typeof file === 'string' ? utf8Length(file) : file.length;
  if (size > LARGEST_PACK) {
    return refused('pack-too-large', '', { limit: String(LARGEST_PACK), size: String(size) });
  }
  const raw = parsed(file);
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return refused('pack-not-json', '');
  }
  const { format, kind, date } = raw as Record<string, unknown>;
  if (typeof format === 'number' && format > FORMAT) {
    return refused('pack-from-future', 'format', { found: String(format), limit: String(FORMAT) });
  }
  if (typeof date === 'string' && date > today) {
    return refused('pack-from-future', 'date', { found: date, limit: today });
  }
  const known = packKinds.find((one) => one === kind);
  if (!known) {
    return refused('pack-schema', 'kind', { about: `kind: ${packKinds.join(' | ')}` });
  }
  const outcome = schemas[known].safeParse(raw);
  if (!outcome.success) {
    return { ok: false, errors: schemaErrors(outcome.error) };
  }
  const errors = contentErrors(outcome.data);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, pack: outcome.data };
}

function refused(
  code: PackErrorCode,
  path: string,
  values: Readonly<Record<string, string>> = {},
): ReadPack {
  return { ok: false, errors: [{ code, path, values }] };
}

function parsed(file: string | Uint8Array): unknown {
  try {
    const text = typeof file === 'string' ? file : utf8Text(file);
    // Some editors begin a file with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/**
 * UTF-8 without a decoder of the host: domain code has none.
 * @throws URIError for bytes that are no UTF-8
 */
function utf8Text(bytes: Uint8Array): string {
  let escaped = '';
  for (const byte of bytes) {
    escaped += byte < 128 && byte !== 37 ? String.fromCharCode(byte) : `%${hex(byte)}`;
  }
  return decodeURIComponent(escaped);
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}

function utf8Length(text: string): number {
  let length = 0;
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    length += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return length;
}

function schemaErrors(error: z.ZodError): PackError[] {
  return error.issues.slice(0, MOST_ERRORS).map(({ path, message }) => ({
    code: 'pack-schema',
    path: path.map(String).join('/'),
    values: { about: message },
  }));
}

/** Watch list entries that no line can ever meet. */
function unmatchable({ entries }: WatchlistContent): PackError[] {
  return entries.flatMap((entry, index) =>
    canMatch(entry)
      ? []
      : [
          {
            code: 'pack-entry-unmatchable',
            path: `entries/${index}/text`,
            values: { name: entry.kind, about: entry.text },
          },
        ],
  );
}

/** Codes that stand twice, and blanks that nothing fills. */
function disclosureFaults({ rules }: DisclosureContent): PackError[] {
  const codes = rules.map(({ code }) => code);
  return rules.flatMap(({ code, printed, because }, index) => {
    const fault = (path: string, problem: FaultCode, about: string): PackError => ({
      code: 'pack-rule-broken',
      path: `rules/${index}/${path}`,
      values: { name: code, problem, about },
    });
    const strange = (text: string, known: readonly string[]) =>
      [...text.matchAll(/\{([^{}]*)\}/g)].flatMap(([, blank = '']) =>
        known.includes(blank) ? [] : [blank],
      );
    return [
      ...(codes.indexOf(code) === index ? [] : [fault('code', 'code-taken', code)]),
      ...(['id', 'en'] as const).flatMap((language) => [
        ...strange(printed[language], disclosureBlanks).map((blank) =>
          fault(`printed/${language}`, 'blank-unknown', blank),
        ),
        ...strange(because[language], []).map((blank) =>
          fault(`because/${language}`, 'blank-unknown', blank),
        ),
      ]),
    ];
  });
}

function contentErrors(pack: PackContent): PackError[] {
  if (pack.kind === 'rules') {
    const { faults } = compileRules(pack.rules);
    if (faults.length > 0) {
      return faults.slice(0, MOST_ERRORS).map(({ rule, path, code, about }) => ({
        code: 'pack-rule-broken',
        path: `rules/${rule}/${path}`,
        values: { name: pack.rules[rule]?.code ?? '', problem: code, about },
      }));
    }
  }
  const odd = pack.kind === 'watchlist' ? unmatchable(pack) : [];
  const broken = pack.kind === 'disclosure' ? disclosureFaults(pack) : [];
  if (odd.length + broken.length > 0) {
    return [...odd, ...broken].slice(0, MOST_ERRORS);
  }
  if (pack.tests.length === 0) {
    return [{ code: 'pack-without-tests', path: 'tests', values: {} }];
  }
  return failedTests(pack)
    .slice(0, MOST_ERRORS)
    .map(({ test, name, expected, got }) => ({
      code: 'pack-test-failed',
      path: `tests/${test}`,
      values: { name, expected, got },
    }));
}
