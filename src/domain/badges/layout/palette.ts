/** Indigo as dark as black ink on a grey printer, so that nothing is told by colour alone. */
export const ACCENT = '#1f3864';
export const INK = '#141b26';
export const MUTED = '#4d5866';
export const HAIRLINE = '#b9c1cc';
export const PAPER = '#ffffff';
