/** Chapters 01 to 97, and 98 for national use (BTKI 2022). */
const FORM = /^(\d{2})(?:\d{2}|\.\d{2}|\d{4}|\d{6}|\d{2}\.\d{2}|\d{2}\.\d{2}\.\d{2})$/;

/**
 * The digits of a tariff code of four, six or eight: `NN.NN`, `NNNN`, `NNNNNN`, `NNNN.NN`,
 * `NNNNNNNN`, `NNNN.NN.NN`. Nothing for any other form or a chapter that does not exist.
 */
export function tariffDigits(text: string): string | undefined {
  const chapter = Number(FORM.exec(text.trim())?.[1] ?? 0);
  return chapter >= 1 && chapter <= 98 ? text.replace(/\D/g, '') : undefined;
}
