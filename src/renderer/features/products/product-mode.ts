/** Query parameters under which a line takes the whole window instead of its place by the list. */
export const WHOLE_WINDOW = ['edit', 'try'] as const;
export type Mode = (typeof WHOLE_WINDOW)[number];
