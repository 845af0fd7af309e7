import { countryCodes, isCountryCode } from './country-codes.ts';
import { foldText } from './fold-text.ts';

/** Names that sheets use and `Intl.DisplayNames` does not give in Indonesian or English. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  CN: ['Cina', 'China', 'Tiongkok', 'RRT', 'RRC', 'PRC', 'China PRC', 'Republik Rakyat Tiongkok'],
  CZ: ['Ceko', 'Czech Republic'],
  GB: ['UK', 'Inggris', 'England', 'Great Britain', 'Britania Raya'],
  HK: ['Hong Kong', 'Hongkong'],
  ID: ['Indonesia', 'RI', 'Republik Indonesia', 'INA'],
  KH: ['Kamboja', 'Cambodia'],
  KP: ['Korea Utara', 'North Korea'],
  KR: ['Korea', 'Korea Selatan', 'South Korea', 'Republic of Korea', 'Korsel'],
  LA: ['Laos'],
  MM: ['Myanmar', 'Burma'],
  NL: ['Belanda', 'Holland', 'Netherlands'],
  PH: ['Filipina', 'Philippines'],
  RU: ['Rusia', 'Russia'],
  TH: ['Thailand', 'Muangthai'],
  TL: ['Timor Leste', 'Timor-Leste', 'East Timor'],
  TR: ['Turki', 'Turkey', 'Türkiye'],
  TW: ['Taiwan'],
  US: ['USA', 'Amerika', 'Amerika Serikat', 'United States of America'],
  VN: ['Vietnam', 'Viet Nam'],
};

function namesByFold(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const language of ['en', 'id']) {
    const display = new Intl.DisplayNames(language, { type: 'region' });
    for (const code of countryCodes) {
      names.set(foldText(display.of(code) ?? code), code);
    }
  }
  for (const [code, list] of Object.entries(aliases)) {
    for (const name of list) {
      names.set(foldText(name), code);
    }
  }
  return names;
}

const names = namesByFold();

/**
 * The ISO 3166-1 alpha-2 code a sheet means: the code in any case, or the country's Indonesian or
 * English name. Nothing for anything else: a country is never guessed from a similar spelling.
 */
export function findCountry(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return isCountryCode(code) ? code : names.get(foldText(text));
}
