import { displayRupiah } from '../identity/rupiah.ts';
import type { Label, Labels } from '../reference/label.ts';
import { unitLabels } from '../reference/product-labels.ts';
import { techniqueLabels } from '../reference/technique-labels.ts';
import type { DeclaredSignalCode } from './rules-pack.ts';
import type { Signal } from './signals.ts';

export type Language = keyof Label;

/**
 * Sentences of the declared signals. They state what was declared and compared; none of them
 * accuses. `{name}` or `{name:form}` is filled from the inputs of the signal.
 */
export const signalTemplates: Labels<DeclaredSignalCode> = {
  'class-a-foreign-material': {
    id: 'Kelas A menyatakan semua bahan dari Indonesia, tetapi ada bahan {materials:materials}.',
    en: 'Class A states that all materials are Indonesian, but some are {materials:materials}.',
  },
  'class-a-b-foreign-origin': {
    id: 'Kelas {claimedClass} menyatakan dibuat di Indonesia, tetapi negara asalnya {country:country}.',
    en: 'Class {claimedClass} states made in Indonesia, but the country of origin is {country:country}.',
  },
  'class-a-b-without-region': {
    id: 'Kelas {claimedClass} memerlukan kabupaten/kota asal; belum diisi.',
    en: 'Class {claimedClass} needs a regency or city of origin; none is given.',
  },
  'class-b-all-materials-foreign': {
    id: 'Semua bahan ({count:number}) dari luar negeri: tanyakan proses utama yang dikerjakan di Indonesia.',
    en: 'All materials ({count:number}) are foreign: ask which essential process is done in Indonesia.',
  },
  'class-d-origin-indonesia': {
    id: 'Dideklarasikan sebagai barang impor, tetapi negara asalnya Indonesia.',
    en: 'Declared as imported, but the country of origin is Indonesia.',
  },
  'class-d-without-country': {
    id: 'Dideklarasikan sebagai barang impor tanpa negara asal.',
    en: 'Declared as imported without a country of origin.',
  },
  'imitation-technique-claimed': {
    id: 'Teknik "{technique:technique}" adalah tiruan; kelas {claimedClass} untuk kerajinan ini perlu dijelaskan.',
    en: 'The technique "{technique:technique}" is an imitation; class {claimedClass} for this craft needs explaining.',
  },
  'price-below-floor': {
    id: 'Harga {price:rupiah} per {unit:unit} di bawah batas {floor:rupiah} untuk {technique:technique}.',
    en: 'Price {price:rupiah} per {unit:unit} is below the floor of {floor:rupiah} for {technique:technique}.',
  },
  'stock-above-capacity': {
    id: 'Stok {stock:number} melebihi {ratio:number} kali kapasitas {capacity:number} ({makers:number} pembuat × {weeks:number} minggu × {output:number}).',
    en: 'Stock {stock:number} is above {ratio:number} times the capacity {capacity:number} ({makers:number} makers × {weeks:number} weeks × {output:number}).',
  },
  'gtin-prefix-foreign': {
    id: 'GTIN {gtin} terdaftar di {country:country} (awalan {prefix}); ini bukan bukti asal barang.',
    en: 'GTIN {gtin} is registered in {country:country} (prefix {prefix}); this does not prove origin.',
  },
  'used-clothing-hs': {
    id: 'Kode HS {hs} adalah pakaian bekas, yang tidak boleh diimpor.',
    en: 'HS code {hs} is used clothing, which may not be imported.',
  },
};

function countryName(code: unknown, language: Language): string {
  const text = String(code ?? '');
  if (text === 'unknown') {
    return language === 'id' ? 'asal tidak diketahui' : 'unknown origin';
  }
  return /^[A-Z]{2}$/.test(text)
    ? (new Intl.DisplayNames(language, { type: 'region' }).of(text) ?? text)
    : text;
}

function materialList(value: unknown, language: Language): string {
  const materials = Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
  return materials
    .map(
      ({ name, country, percent }) =>
        `${String(name)} (${countryName(country, language)}, ${String(percent)}%)`,
    )
    .join(', ');
}

function labelOf(
  labels: Readonly<Record<string, Label>>,
  value: unknown,
  language: Language,
): string {
  return labels[String(value)]?.[language] ?? String(value ?? '');
}

type Form = (value: unknown, language: Language) => string;

const forms: Readonly<Record<string, Form>> = {
  rupiah: (value) => displayRupiah(Number(value)),
  number: (value, language) => new Intl.NumberFormat(language).format(Number(value)),
  country: countryName,
  materials: materialList,
  technique: (value, language) => labelOf(techniqueLabels, value, language),
  unit: (value, language) => labelOf(unitLabels, value, language),
};

/** The sentence of a signal in one language, with the values that raised it. */
export function signalText(signal: Pick<Signal, 'code' | 'inputs'>, language: Language): string {
  return signalTemplates[signal.code][language].replace(
    /\{(\w+)(?::(\w+))?\}/g,
    (_, name: string, form: string | undefined) => {
      const value = signal.inputs[name];
      const format = form === undefined ? undefined : forms[form];
      return format === undefined ? String(value ?? '') : format(value, language);
    },
  );
}
