/** What the typefaces on paper have letters for; checked against them in `core/pdf`. */
const PRINTABLE =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Common}\p{Script=Inherited}]*$/u;
const PICTURE = /\p{Extended_Pictographic}/u;

/**
 * Whether a name can be read on a badge: a letter of another script (Chinese, Arabic, Thai…) or an
 * emoji prints as an empty box.
 */
export function isPrintableName(text: string): boolean {
  return PRINTABLE.test(text) && !PICTURE.test(text);
}
