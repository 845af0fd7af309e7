import type { Label } from '../reference/label.ts';
import { productCategoryLabels, unitLabels } from '../reference/product-labels.ts';
import { techniqueLabels } from '../reference/technique-labels.ts';
import type { CrossLineHit } from './cross-line.ts';

type Language = keyof Label;

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** Why a hit is worth a question, in both languages. No sentence accuses. */
export function crossLineText(hit: CrossLineHit): Label {
  return { id: sentence(hit, 'id'), en: sentence(hit, 'en') };
}

function sentence(hit: CrossLineHit, language: Language): string {
  const number = (value: number) => new Intl.NumberFormat(LOCALES[language]).format(value);
  if (hit.code === 'price-outlier') {
    return priceSentence(hit, language);
  }
  const [lines, parties] = [number(hit.productIds.length), number(hit.unrelated)];
  const texts: Readonly<Record<typeof hit.code, Label>> = {
    'same-gtin': {
      id: `GTIN ${hit.shared} dinyatakan pada ${lines} lini di ${parties} peserta yang tidak berkaitan. Satu pengrajin dapat menjual lewat beberapa stan: tanyakan siapa pembuatnya.`,
      en: `GTIN ${hit.shared} is declared on ${lines} lines of ${parties} unrelated exhibitors. One maker may sell through several stands: ask who made it.`,
    },
    'same-label': {
      id: `Label "${hit.shared}" ada pada ${lines} lini di ${parties} peserta yang tidak berkaitan. Satu pengrajin dapat menjual lewat beberapa stan: tanyakan siapa pembuatnya.`,
      en: `The label "${hit.shared}" is on ${lines} lines of ${parties} unrelated exhibitors. One maker may sell through several stands: ask who made it.`,
    },
  };
  return texts[hit.code][language];
}

type PriceHit = Extract<CrossLineHit, { code: 'price-outlier' }>;

function priceSentence(hit: PriceHit, language: Language): string {
  const labelOf = (labels: Readonly<Record<string, Label>>, code: string) =>
    labels[code]?.[language] ?? code;
  const kind = `${labelOf(productCategoryLabels, hit.category)}, ${labelOf(techniqueLabels, hit.technique)}`;
  const unit = labelOf(unitLabels, hit.unit);
  // Rupiah as they are written in Indonesia, in both languages.
  const rupiah = (text: string) => `Rp${decimalText(text, 'id')}`;
  const [price, median, spread] = [String(hit.price), hit.median, hit.spread].map(rupiah);
  const z = decimalText(hit.z, language);
  const low = hit.side === 'low';
  const bound = hit.bound === '' ? undefined : rupiah(hit.bound);
  if (language === 'id') {
    const measure = hit.measure === 'mad' ? 'simpangan median' : 'simpangan rata-rata';
    const limit = bound ? `, batas ${bound}` : '';
    return `Harga ${price} per ${unit} jauh di ${low ? 'bawah' : 'atas'} kebiasaan ${hit.n} lini sejenis (${kind}): median ${median}, ${measure} ${spread}${limit}, skor ${z}. ${low ? 'Harga rendah bukan bukti; tanyakan bahan dan cara pembuatannya.' : 'Harga tinggi bukan bukti; periksa salah ketik dan satuannya.'}`;
  }
  const measure = hit.measure === 'mad' ? 'median deviation' : 'mean deviation';
  const limit = bound ? `, bound ${bound}` : '';
  return `The price of ${price} per ${unit} is far ${low ? 'below' : 'above'} the usual of ${hit.n} lines of its kind (${kind}): median ${median}, ${measure} ${spread}${limit}, score ${z}. ${low ? 'A low price proves nothing; ask about material and making.' : 'A high price proves nothing; check for a slip of typing and the unit.'}`;
}

/** An exact decimal text with the separators of a language. */
function decimalText(text: string, language: Language): string {
  const [whole = '', fraction] = text.split('.');
  const [group, point] = language === 'id' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group ?? '');
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}
