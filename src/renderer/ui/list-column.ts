import type { ReactNode } from 'react';

export interface ListColumn<Item> {
  readonly key: string;
  readonly header: string;
  /** A CSS grid track: `minmax(0, 2fr)`, `6rem`. */
  readonly track: string;
  readonly cell: (item: Item) => ReactNode;
  readonly align?: 'end';
  /** Left out while the list is narrower than this many CSS pixels. */
  readonly hideBelow?: number;
  /** Given: the heading sorts by this value. */
  readonly sort?: string;
}

export interface ListSort {
  readonly by: string;
  readonly onChange: (by: string) => void;
}
