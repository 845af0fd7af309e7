import { hasRecovery } from '../../keys/data-folder.ts';
import { PROGRAM_VERSION } from '../../program-version.ts';
import { mergeTrouble } from '../../queries/merge-trouble.ts';
import { readEdition } from '../../queries/read-edition.ts';
import { wrongSecret } from '../../refusal.ts';
import type { CallContext } from '../../rpc/call-context.ts';
import { os } from '../../rpc/router.ts';

export const systemRouter = os.system.router({
  health: os.system.health.handler(({ context }) => health(context)),
  unlock: os.system.unlock.handler(async ({ input, context }) => {
    if (!(await context.allServices().unlock(input.passphrase))) {
      throw wrongSecret();
    }
    return { ok: true as const };
  }),
  setRecovery: os.system.setRecovery.handler(async ({ input, context }) => {
    await context.allServices().setRecovery(input.passphrase);
    return { ok: true as const };
  }),
  changes: os.system.changes.handler(async function* ({ context, signal }) {
    yield* context.services.events.subscribe(signal);
  }),
});

function health({ services, read }: CallContext) {
  const { env } = services;
  const status = services.status();
  const base = {
    ...status,
    version: PROGRAM_VERSION,
    runtime: env.runtime,
    keyStore: env.keyStore.kind,
    recoverySet: hasRecovery(env.dataDir),
  };
  if (status.state !== 'ready') {
    return base;
  }
  return read((db) => ({
    ...base,
    device: services.folder().device,
    editionName: readEdition(db).name,
    trouble: mergeTrouble(db, env.now()),
  }));
}
