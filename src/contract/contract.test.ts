import { type AnyContractProcedure, isContractProcedure } from '@orpc/contract';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dictionaries, LANGUAGES } from '../domain/language/dictionary.ts';
import { invalidCodes, reasonCodes } from '../domain/reference/reason-codes.ts';
import { contract } from './contract.ts';
import { ERROR_CODES, type ProcedureMeta } from './procedure.ts';

interface Named {
  readonly path: string;
  readonly definition: AnyContractProcedure['~orpc'];
  readonly meta: ProcedureMeta;
}

const procedures: Named[] = Object.entries(contract).flatMap(([feature, group]) =>
  Object.entries(group).map(([name, procedure]: [string, unknown]) => {
    if (!isContractProcedure(procedure)) {
      throw new Error(`${feature}/${name} is no procedure`);
    }
    const definition = procedure['~orpc'];
    return { path: `${feature}/${name}`, definition, meta: definition.meta as ProcedureMeta };
  }),
);

/** What programs outside this project call by name. */
const RELIED_ON = [
  'risk/lanes',
  'transfer/preview',
  'transfer/commit',
  'transfer/cancel',
  'exhibitors/list',
  'exhibitors/get',
  'exhibitors/update',
  'products/list',
  'declarations/approve',
  'declarations/approveAll',
  'origin/assess',
  'risk/explain',
  'packs/list',
  'packs/import',
  'packs/export',
  'packs/activate',
  'findings/raise',
  'findings/list',
  'findings/decide',
  'badges/issueReady',
  'badges/list',
  'badges/print',
  'badges/verify',
  'badges/revoke',
  'certificates/print',
  'jobs/get',
  'journal/verify',
  'journal/rebuild',
  'trust/keys',
  'people/add',
  'session/signIn',
  'system/health',
];

/** Who may change something; `admin` is every role but a second signature. */
const WHO_WRITES = {
  'system/setRecovery': 'admin',
  'journal/rebuild': 'admin',
  'people/add': 'admin',
  'people/update': 'admin',
  'edition/update': 'admin',
  'booths/add': 'admin desk',
  'booths/update': 'admin desk',
  'booths/assign': 'admin desk',
  'booths/release': 'admin desk',
  'exhibitors/create': 'admin desk',
  'exhibitors/update': 'admin desk',
  'exhibitors/transition': 'admin desk supervisor',
  'products/create': 'admin desk',
  'products/update': 'admin desk',
  'declarations/submit': 'admin desk',
  'declarations/approve': 'admin supervisor',
  'declarations/checkPermit': 'admin inspector supervisor',
  'declarations/return': 'admin supervisor',
  'declarations/sign': 'admin desk',
  'declarations/printForm': 'admin desk supervisor',
  'declarations/approveAll': 'admin supervisor',
  'packs/import': 'admin',
  'packs/export': 'admin supervisor',
  'packs/activate': 'admin',
  'findings/raise': 'admin inspector supervisor',
  'findings/decide': 'admin supervisor',
  'badges/issue': 'admin desk supervisor',
  'badges/issueReady': 'admin desk supervisor',
  'badges/print': 'admin desk supervisor',
  'badges/revoke': 'admin supervisor',
  'badges/suspend': 'admin supervisor',
  'badges/reinstate': 'admin supervisor',
  'badges/reissue': 'admin supervisor',
  'certificates/print': 'admin desk supervisor',
  'transfer/preview': 'admin desk',
  'transfer/commit': 'admin desk',
  'transfer/cancel': 'admin desk',
  'transfer/refused': 'admin desk',
  'jobs/cancel': 'admin desk inspector supervisor',
  'risk/commitSeed': 'admin supervisor',
  'risk/draw': 'admin inspector supervisor',
  'risk/examined': 'admin inspector supervisor',
  'risk/crossLine': 'admin inspector supervisor',
};

/** A stream of events has no one output. */
const STREAMS = ['system/changes'];

describe('the contract', () => {
  it('has every name that others rely on', () => {
    const paths = procedures.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(RELIED_ON));
  });

  it('lets nobody but these write', () => {
    const writes = procedures.filter(({ meta }) => meta.changes && meta.roles !== 'public');
    const roles = writes.map(({ path, meta }) => [path, [...meta.roles].sort().join(' ')]);
    expect(Object.fromEntries(roles)).toEqual(WHO_WRITES);
  });

  it('speaks JSON: no dates, big numbers, bytes or maps', () => {
    for (const { path, definition } of procedures) {
      for (const [side, schema] of [
        ['input', definition.inputSchema],
        ['output', definition.outputSchema],
      ] as const) {
        if (schema && !STREAMS.includes(path)) {
          const json = () => z.toJSONSchema(schema as z.ZodType, { io: side });
          expect(json, `${path} ${side}`).not.toThrow();
        }
      }
      if (!STREAMS.includes(path)) {
        expect(definition.outputSchema, path).toBeDefined();
      }
    }
  });

  it('bounds every text, list and number that a call may bring', () => {
    for (const { path, definition } of procedures) {
      if (definition.inputSchema) {
        const schema = z.toJSONSchema(definition.inputSchema as z.ZodType, { io: 'input' });
        expect(unbounded(schema), path).toEqual([]);
      }
    }
  });
});

interface JsonSchema {
  readonly type?: string;
  readonly [key: string]: unknown;
}

/** Paths of texts without a greatest length or a form of their own, and of lists without an end. */
function unbounded(node: unknown, at = ''): string[] {
  if (Array.isArray(node)) {
    return node.flatMap((part, index) => unbounded(part, `${at}/${index}`));
  }
  if (typeof node !== 'object' || node === null) {
    return [];
  }
  const schema = node as JsonSchema;
  const hasForm = ['maxLength', 'enum', 'const', 'pattern', 'format'].some((key) => key in schema);
  const open =
    (schema.type === 'string' && !hasForm) ||
    (schema.type === 'array' && !('maxItems' in schema)) ||
    (schema.type === 'integer' && !('maximum' in schema));
  const inside = Object.entries(schema).flatMap(([key, part]) => unbounded(part, `${at}/${key}`));
  return open ? [at, ...inside] : inside;
}

describe.each(LANGUAGES)('the dictionary %s', (language) => {
  const { errors, issues } = dictionaries[language];

  it('has a sentence for every error, reason and issue', () => {
    const sentences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      errors: errors.codes,
      reasons: errors.reasons,
      issues,
    };
    for (const [list, codes] of [
      ['errors', ERROR_CODES],
      ['reasons', reasonCodes],
      ['issues', invalidCodes],
    ] as const) {
      const missing = codes.filter((code) => !sentences[list]?.[code]?.trim());
      expect(missing, list).toEqual([]);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  it('explains every verdict and why a code is invalid', () => {
    const { verdicts, reasons } = dictionaries[language].verify;
    const codes = [
      'not-a-code',
      'check-character',
      'malformed',
      'bad-signature',
      'outside-key-block',
      'outside-key-time',
      'key-revoked',
    ];
    expect(Object.keys(reasons)).toEqual(expect.arrayContaining(codes));
    expect(Object.values(verdicts).every(({ word, say }) => word !== '' && say !== '')).toBe(true);
  });
});

describe('the dictionaries', () => {
  it('do not say the same in both languages', () => {
    const { id, en } = dictionaries;
    const english: Readonly<Record<string, string>> = { ...en.issues, ...en.errors.reasons };
    const indonesian = Object.entries({ ...id.issues, ...id.errors.reasons });
    expect(indonesian.filter(([code, text]) => english[code] === text)).toEqual([]);
  });
});
