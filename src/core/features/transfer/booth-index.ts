import { type RowIssue, rowIssue } from '../../../domain/sheets/row-issue.ts';
import { all, type ReadDb } from '../../db/database.ts';

interface KnownBooth {
  readonly id: string;
  readonly shared: boolean;
  readonly blocked: boolean;
  readonly holders: Set<string>;
}

/** Booths by code with their holders, kept up while a sheet is planned. */
export type BoothIndex = ReadonlyMap<string, KnownBooth>;

export function boothIndex(db: ReadDb): BoothIndex {
  const rows = all<{
    id: string;
    code: string;
    shared: number;
    blocked: number;
    holders: string;
  }>(
    db,
    `SELECT booth.id, booth.code, booth.shared, booth.blocked,
            (SELECT json_group_array(exhibitor_id) FROM booth_assignment
              WHERE booth_id = booth.id) AS holders
       FROM booth`,
  );
  return new Map(
    rows.map(({ id, code, shared, blocked, holders }) => [
      code,
      {
        id,
        shared: shared === 1,
        blocked: blocked === 1,
        holders: new Set(JSON.parse(holders) as string[]),
      },
    ]),
  );
}

/** Takes the booths that are there and free; the others are left with a warning each. */
export function takeBooths(
  booths: BoothIndex,
  codes: readonly string[],
  exhibitorId: string,
): { boothIds: string[]; problems: RowIssue[] } {
  const boothIds: string[] = [];
  for (const code of new Set(codes)) {
    const booth = booths.get(code);
    if (booth && canTake(booth, exhibitorId)) {
      booth.holders.add(exhibitorId);
      boothIds.push(booth.id);
    }
  }
  return { boothIds, problems: boothProblems(booths, codes, exhibitorId) };
}

/** What keeps an exhibitor from these booths; nothing is taken. */
export function boothProblems(
  booths: BoothIndex,
  codes: readonly string[],
  exhibitorId: string | undefined,
): RowIssue[] {
  return [...new Set(codes)].flatMap((code) => {
    const booth = booths.get(code);
    if (!booth) {
      return [rowIssue('booths', 'booth-unknown', code)];
    }
    const isHolder = exhibitorId !== undefined && booth.holders.has(exhibitorId);
    return isHolder || canTake(booth, exhibitorId) ? [] : [rowIssue('booths', 'booth-taken', code)];
  });
}

function canTake(booth: KnownBooth, exhibitorId: string | undefined): boolean {
  const isHolder = exhibitorId !== undefined && booth.holders.has(exhibitorId);
  return !isHolder && !booth.blocked && (booth.holders.size === 0 || booth.shared);
}

export function holdsBooth(booths: BoothIndex, exhibitorId: string): boolean {
  for (const { holders } of booths.values()) {
    if (holders.has(exhibitorId)) {
      return true;
    }
  }
  return false;
}

/** The first of those who hold a booth. */
export function holderOf(booths: BoothIndex, code: string): string | undefined {
  const [holder] = booths.get(code)?.holders ?? [];
  return holder;
}
