/** Every control character but TAB, LF and CR; BOM and zero-width space. */
const controls = /(?![\t\n\r])\p{Control}|[\u200B\uFEFF]/gu;
/**
 * Marks that turn the direction of the text after them. A name such as `gpj.<RLO>exe` would read
 * differently on the badge, in the file name and in the list that is searched, so they go; letters
 * of right-to-left scripts need none of them. The joiner U+200D stays: emoji are made with it.
 */
const directionMarks = /[\u202A-\u202E\u2066-\u2069]/gu;
/** Half of a pair: no text file and no database can hold it. */
const loneSurrogates = /\p{Surrogate}/gu;
const lineBreaks = /\r\n?|[\u2028\u2029]/gu;

/**
 * Text as it is stored: composed (NFC), without control and direction marks, blanks collapsed,
 * trimmed, on one line. Text that looks like a formula stays as typed: it is neutralised where a
 * sheet is written, not where it is read.
 */
export function cleanText(text: string): string {
  return cleanLines(text).replace(/\s+/gu, ' ').trim();
}

/** The same for an address: line breaks stay, empty lines go. */
export function cleanLines(text: string): string {
  const plain = text
    .replace(controls, '')
    .replace(directionMarks, '')
    .replace(loneSurrogates, '')
    .replace(lineBreaks, '\n')
    .normalize('NFC');
  const lines = plain.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}
