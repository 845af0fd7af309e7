import type { Role } from '../../../contract/procedure.ts';
import { nameKey } from '../../../domain/reference/name-key.ts';
import { presentFields } from '../../../domain/sheets/present-fields.ts';
import { all, count, first, type ReadDb, run } from '../../db/database.ts';
import { createRecord, patchRecord } from '../../journal/records.ts';
import { invalid, notAllowed, notFound } from '../../refusal.ts';
import { os } from '../../rpc/router.ts';
import { hashPin } from '../../session/pin-hash.ts';

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly active: number;
}

const COLUMNS = 'SELECT id, name, role, active FROM person';

export const peopleRouter = os.people.router({
  list: os.people.list.handler(({ context }) =>
    context.read((db) => all<PersonRow>(db, `${COLUMNS} ORDER BY name_key`).map(asPerson)),
  ),
  add: os.people.add.handler(async ({ input, context }) => {
    const pinHash = await hashPin(input.pin);
    const id = context.services.env.newId();
    return context.write((tx) => {
      if (nameTaken(tx.db, input.name)) {
        throw invalid([{ field: 'name', code: 'name-taken' }]);
      }
      const { name, role } = input;
      createRecord(tx, 'person', id, { name, role, pinHash, active: true });
      return readPerson(tx.db, id);
    });
  }),
  update: os.people.update.handler(async ({ input, context }) => {
    const { id, pin, ...fields } = input;
    const secret = pin ? { pinHash: await hashPin(pin) } : {};
    return context.write((tx) => {
      readPerson(tx.db, id);
      patchRecord(tx, 'person', id, { ...presentFields(fields), ...presentFields(secret) });
      keepOneAdmin(tx.db);
      if (fields.active === false || pin) {
        run(tx.db, 'DELETE FROM session WHERE person_id = ?', [id]);
      }
      return readPerson(tx.db, id);
    });
  }),
});

/** Without an administrator nobody could ever add one again. */
function keepOneAdmin(db: ReadDb): void {
  if (count(db, "SELECT count(*) FROM person WHERE role = 'admin' AND active = 1") === 0) {
    throw notAllowed('last-admin');
  }
}

function nameTaken(db: ReadDb, name: string): boolean {
  return count(db, 'SELECT count(*) FROM person WHERE name_key = ?', [nameKey(name)]) > 0;
}

function readPerson(db: ReadDb, id: string) {
  const row = first<PersonRow>(db, `${COLUMNS} WHERE id = ?`, [id]);
  if (!row) {
    throw notFound('person');
  }
  return asPerson(row);
}

function asPerson(row: PersonRow) {
  return { ...row, active: row.active === 1 };
}
