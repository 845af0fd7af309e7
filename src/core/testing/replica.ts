import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { all, run, type WriteDb } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { openDatabase } from '../db/open-database.ts';
import type { Enrolment } from '../device/device-record.ts';
import { acceptEntries } from '../journal/accept-entries.ts';
import type { StoredEntry } from '../journal/entry.ts';
import { dumpDigests } from '../journal/rebuild.ts';
import type { Transaction } from '../journal/transaction.ts';
import { allRecordTypes } from '../record-types.ts';
import { loadReference } from '../reference.ts';
import { createKeyPair, signWith } from '../signing/ed25519.ts';
import { kidOf } from '../signing/kid.ts';
import { Store } from '../store.ts';

const resources = join(import.meta.dirname, '..', '..', '..', 'resources');
export const recordTypes = allRecordTypes(loadReference(resources));

interface SubjectKey {
  readonly subject: string;
  readonly id: string;
  readonly key: Uint8Array;
}

/** One laptop's journal and projections in a temporary folder, without the calls around it. */
export interface Replica {
  readonly device: string;
  readonly store: Store;
  readonly privateKey: Uint8Array;
  write<T>(work: (tx: Transaction) => T): Promise<T>;
  /** Rows as SQL gives them, to look behind the features. */
  rows<Row>(sql: string, parameters?: readonly (string | number)[]): Row[];
  entries(): StoredEntry[];
  subjectKeys(): SubjectKey[];
  accept(entries: readonly StoredEntry[], keys?: readonly SubjectKey[]): Promise<number>;
  digests(): Record<string, string>;
  /** Changes rows behind the program's back. */
  tamper(work: (db: WriteDb) => void): Promise<void>;
  remove(): Promise<void>;
}

const START = Date.UTC(2026, 2, 25, 3);

export async function openReplica(device: string, now: () => number = () => START) {
  const root = mkdtempSync(join(tmpdir(), 'asli-replica-'));
  const options = { file: join(root, 'asli.db'), key: new Uint8Array(32).fill(7) };
  const db = openDatabase(options);
  // Thousands of small commits, none of which has to outlive a power cut.
  db.pragma('synchronous=OFF');
  migrate(db, options.file);
  const store = new Store({ ...options, types: recordTypes, now }, db);
  const { privateKey } = createKeyPair();
  store.setWriter({ device, sign: (bytes) => signWith(privateKey, bytes) });
  const replica: Replica = {
    device,
    store,
    privateKey,
    write: (work) => store.write(`person of ${device}`, work),
    rows: (sql, parameters = []) => store.read((read) => all(read, sql, parameters)),
    entries: () =>
      store.read((read) => all<StoredEntry>(read, 'SELECT * FROM journal ORDER BY device, seq')),
    subjectKeys: () => store.read((read) => all<SubjectKey>(read, 'SELECT * FROM subject_key')),
    accept: (entries, keys = []) =>
      store.local((local) => {
        for (const { subject, id, key } of keys) {
          run(local, 'INSERT OR IGNORE INTO subject_key VALUES (?, ?, ?)', [subject, id, key]);
        }
        return acceptEntries(local, recordTypes, entries);
      }),
    digests: () => store.read(dumpDigests),
    tamper: (work) => store.local(work),
    async remove() {
      await store.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
  return replica;
}

/** Makes the laptop's public key known, so that its seals can be checked. */
export async function enrolReplica(replica: Replica): Promise<void> {
  const { publicKey } = createKeyPair(replica.privateKey);
  const terms: Enrolment = {
    name: 'laptop',
    publicKey,
    kid: kidOf(publicKey),
    block: 0,
    serialFrom: 1,
    serialTo: 9999,
    validFrom: new Date(START).toISOString(),
    validTo: new Date(START).toISOString(),
    certificate: new Uint8Array(1),
  };
  await replica.write((tx) => tx.fact('device', replica.device, 'enrolled', { ...terms }));
}
