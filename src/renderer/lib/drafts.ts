import { client } from './client.ts';
import { createDraftStore } from './draft-store.ts';

/** The drafts of whoever is signed in at this window. */
export const drafts = createDraftStore({
  list: () => client.drafts.list(),
  put: (draft) => client.drafts.put(draft),
  drop: (draft) => client.drafts.drop(draft),
});

window.addEventListener('pagehide', () => drafts.leave());
