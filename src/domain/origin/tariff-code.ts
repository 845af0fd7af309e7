/** Four, six or eight digits; dots where a tariff prints them. */
const FORM = /^\d{4}(?:\d{2}){0,2}$|^\d{2}\.\d{2}$|^\d{4}\.\d{2}(?:\.\d{2})?$/;

/**
 * The digits of a tariff code of four, six or eight: `NN.NN`, `NNNN`, `NNNNNN`, `NNNN.NN`,
 * `NNNNNNNN`, `NNNN.NN.NN`. Nothing for any other form, or for a chapter other than 01 to 98 (98
 * is for national use, BTKI 2022).
 */
export function tariffDigits(text: string): string | undefined {
  const typed = text.trim();
  const chapter = Number(typed.slice(0, 2));
  return FORM.test(typed) && chapter >= 1 && chapter <= 98 ? typed.replaceAll('.', '') : undefined;
}
