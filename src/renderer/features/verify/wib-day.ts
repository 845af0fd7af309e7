const WIB_MILLISECONDS = 7 * 3_600_000;

/** The day in western Indonesian time of an ISO day or instant: signed codes carry instants. */
export function wibDay(text: string): string {
  if (text.length === 10) return text;
  return new Date(Date.parse(text) + WIB_MILLISECONDS).toISOString().slice(0, 10);
}
