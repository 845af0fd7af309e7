import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type FontkitFont } from 'fontkit';
import type { PrintFont } from '../../domain/badges/layout/operation.ts';

/** The print typeface, and one with far more scripts for what it lacks. */
export type Face = 'main' | 'fallback';

const WEIGHTS: Record<PrintFont, string> = {
  regular: '400Regular',
  semibold: '600SemiBold',
  bold: '700Bold',
  extrabold: '800ExtraBold',
};
const FAMILIES: Record<Face, readonly [folder: string, file: string]> = {
  main: ['plus-jakarta-sans', 'PlusJakartaSans'],
  fallback: ['noto-sans', 'NotoSans'],
};

const resolve = createRequire(import.meta.url).resolve;
const opened = new Map<string, FontkitFont>();

/** The parsed font of a face and weight; parsed once, since parsing is slower than printing. */
export function openFont(face: Face, weight: PrintFont): FontkitFont {
  const name = `${face} ${weight}`;
  const known = opened.get(name);
  if (known) {
    return known;
  }
  const [folder, file] = FAMILIES[face];
  const style = WEIGHTS[weight];
  const path = resolve(`@expo-google-fonts/${folder}/${style}/${file}_${style}.ttf`);
  const font = create(readFileSync(path));
  opened.set(name, font);
  return font;
}
