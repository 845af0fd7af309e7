import type { AsliClient } from '../../lib/client.ts';

export type Verification = Awaited<ReturnType<AsliClient['badges']['verify']>>;
export type Verdict = Verification['verdict'];
