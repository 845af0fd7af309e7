const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Check character by ISO 7064 MOD 37,36 (hybrid system): finds every single wrong character and
 * nearly every swap of neighbours.
 *
 * @param text upper-case letters and digits only
 * @returns one character of `0-9A-Z`
 * @throws RangeError for any other character
 */
export function checkCharacter(text: string): string {
  let product = 36;
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) {
      throw new RangeError(`not a letter or digit: ${character}`);
    }
    const sum = (product + value) % 36;
    product = ((sum === 0 ? 36 : sum) * 2) % 37;
  }
  return ALPHABET.charAt((37 - product) % 36);
}
