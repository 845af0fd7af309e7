import type { QrModules } from '../qr-code.ts';

/** Weights 400, 600, 700 and 800 of the print typeface. */
export type PrintFont = 'regular' | 'semibold' | 'bold' | 'extrabold';

/** Width of a text in millimetres at a size in points. */
export type Measure = (text: string, font: PrintFont, size: number) => number;

/** What a text is to a screen reader; nothing means part of the running text. */
export type TextRole = 'title' | 'heading';

/** One line of text. `x` is its left, middle or right by `align`; `y` its baseline. */
export interface TextOperation {
  readonly op: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly font: PrintFont;
  /** Points. */
  readonly size: number;
  readonly colour: string;
  readonly align: 'left' | 'center' | 'right';
  /** Measured millimetres. */
  readonly width: number;
  readonly role?: TextRole;
}

export interface RectOperation {
  readonly op: 'rect';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly radius?: number;
  readonly fill?: string;
  readonly stroke?: string;
  /** Millimetres; with `stroke` only. */
  readonly strokeWidth?: number;
}

export interface LineOperation {
  readonly op: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: string;
  readonly strokeWidth: number;
}

/** `x`, `y` and `size` are of the symbol without its quiet zone. */
export interface QrOperation {
  readonly op: 'qr';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly modules: QrModules;
  readonly colour: string;
  /** What the picture is, in words. */
  readonly alt: string;
}

export type Operation = TextOperation | RectOperation | LineOperation | QrOperation;

/** A page in millimetres from its top left corner. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly operations: readonly Operation[];
}

/** The same operations elsewhere on the page. */
export function moveOperation(operation: Operation, dx: number, dy: number): Operation {
  if (operation.op === 'line') {
    const { x1, y1, x2, y2 } = operation;
    return { ...operation, x1: x1 + dx, y1: y1 + dy, x2: x2 + dx, y2: y2 + dy };
  }
  return { ...operation, x: operation.x + dx, y: operation.y + dy };
}
