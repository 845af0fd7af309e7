/** Median seconds of some rounds, after one round that warms up and is not counted. */
export async function medianSeconds(
  rounds: number,
  work: (round: number) => unknown,
): Promise<number> {
  await work(-1);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work(round);
    times.push((performance.now() - start) / 1000);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}
