/** Vertical room the upper half of a badge takes; millimetres, type sizes in points. */
export interface Density {
  readonly titleHeight: number;
  readonly titleSize: number;
  readonly titleTwoLines: number;
  readonly gap: number;
  readonly fasciaMax: number;
  /** A long name takes a second line rather than shrink below this. */
  readonly fasciaWrap: number;
  readonly fasciaTwoLines: number;
  readonly headingHeight: number;
}

export const ROOMY: Density = {
  titleHeight: 21,
  titleSize: 21,
  titleTwoLines: 15.5,
  gap: 4.4,
  fasciaMax: 30,
  fasciaWrap: 19,
  fasciaTwoLines: 22,
  headingHeight: 6,
};

/** For badges whose product lines would not all fit otherwise. */
export const COMPACT: Density = {
  titleHeight: 17.5,
  titleSize: 19,
  titleTwoLines: 12.5,
  gap: 3.2,
  fasciaMax: 22,
  fasciaWrap: 15,
  fasciaTwoLines: 16,
  headingHeight: 5,
};
