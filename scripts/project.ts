import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Every path the scripts agree on. `cache` and `out` are git-ignored and may be deleted at will. */
export const project = {
  root,
  cache: join(root, '.cache'),
  out: join(root, 'out'),
  rendererOut: join(root, 'out', 'renderer'),
  resources: join(root, 'resources'),
  modules: join(root, 'node_modules'),
} as const;
