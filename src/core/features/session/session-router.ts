import type { Role } from '../../../contract/procedure.ts';
import { all, run } from '../../db/database.ts';
import { os } from '../../rpc/router.ts';
import { hashToken } from '../../session/find-session.ts';
import { signIn } from '../../session/sign-in.ts';

export const sessionRouter = os.session.router({
  names: os.session.names.handler(({ context }) =>
    context.read((db) =>
      all<{ name: string; role: Role }>(
        db,
        'SELECT name, role FROM person WHERE active = 1 ORDER BY name_key',
      ),
    ),
  ),
  signIn: os.session.signIn.handler(({ input, context }) =>
    signIn(context.allServices(), input.name, input.pin),
  ),
  signOut: os.session.signOut.handler(async ({ context }) => {
    const { store } = context.allServices().folder();
    await store.local((db) =>
      run(db, 'DELETE FROM session WHERE token_hash = ?', [hashToken(context.person.token)]),
    );
    return { ok: true as const };
  }),
  me: os.session.me.handler(({ context }) => {
    const { personId, name, role } = context.person;
    return { id: personId, name, role };
  }),
});
