import { os } from '../../rpc/router.ts';
import { startEdition } from './start-edition.ts';

export const setupRouter = os.setup.router({
  start: os.setup.start.handler(({ input, context }) => startEdition(context.allServices(), input)),
});
