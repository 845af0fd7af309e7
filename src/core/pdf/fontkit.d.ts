/** The part of fontkit 2 that printing uses; the package ships no types. */
declare module 'fontkit' {
  export interface FontkitFont {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): { readonly advanceWidth: number };
  }
  export function create(bytes: Uint8Array): FontkitFont;
}
