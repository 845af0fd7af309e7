import type { Role } from '../../contract/procedure.ts';
import type { Client, TestCore } from './test-core.ts';

const PIN = '4321';

/** Adds a person of that role and signs them in. */
export async function clientAs(core: TestCore, role: Role, name = `Staf ${role}`): Promise<Client> {
  await core.client.people.add({ name, role, pin: PIN });
  const { token } = await core.client.session.signIn({ name, pin: PIN });
  return core.clientOf(token);
}
