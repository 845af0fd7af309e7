/** Who stands behind a line, and what ties them to others: booths, the number of the business. */
export interface Party {
  readonly exhibitorId: string;
  readonly ties: readonly string[];
}

/**
 * Groups exhibitors that share a tie, directly or through others, into one party: a shared stand
 * or a business registered twice is no coincidence.
 *
 * @returns for an exhibitor the name of its party; the same for all of one party
 */
export function unrelatedParties(parties: Iterable<Party>): (exhibitorId: string) => string {
  const parent = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) {
      root = up;
    }
    // Shortens the way for the next look.
    for (let step = node; step !== root; ) {
      const up = parent.get(step) ?? root;
      parent.set(step, root);
      step = up;
    }
    return root;
  };
  for (const { exhibitorId, ties } of parties) {
    for (const tie of ties) {
      const [one, other] = [rootOf(`exhibitor ${exhibitorId}`), rootOf(`tie ${tie}`)];
      if (one !== other) {
        parent.set(one, other);
      }
    }
  }
  return (exhibitorId) => rootOf(`exhibitor ${exhibitorId}`);
}
