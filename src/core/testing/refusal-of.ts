import { ORPCError } from '@orpc/client';

export interface Refusal {
  readonly code: string;
  readonly reasons: readonly string[];
  /** `field code` of each issue. */
  readonly issues: readonly string[];
  readonly data: unknown;
}

/** The contract error a call is refused with; a call that succeeds or breaks is a failure. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  const outcome = await call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if (!('error' in outcome)) {
    throw new Error(`Was not refused: ${JSON.stringify(outcome.value)?.slice(0, 200)}`);
  }
  if (!(outcome.error instanceof ORPCError)) {
    throw outcome.error;
  }
  const data = (outcome.error.data ?? {}) as {
    reasons?: string[];
    issues?: { field: string; code: string }[];
  };
  return {
    code: outcome.error.code,
    reasons: data.reasons ?? [],
    issues: (data.issues ?? []).map(({ field, code }) => `${field} ${code}`),
    data: outcome.error.data,
  };
}
