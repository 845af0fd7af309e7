const thousandths = 1000;

/** What could have been made, in pieces; a double's dust beyond thousandths is taken off. */
export function capacityOf(makers: number, weeks: number, outputPerWeek: number): number {
  return Math.round(makers * weeks * outputPerWeek * thousandths) / thousandths;
}
