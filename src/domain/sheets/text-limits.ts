/** Names, titles and codes of a record. */
export const longestText = 120;
/** Numbers and e-mail addresses: the longest e-mail address there is; no number comes near it. */
export const longestNumber = 254;
/** All KBLI codes of an exhibitor, or what a sheet has in their place. */
export const longestKbli = 500;
/** What fits on the fascia board of a shell stall. */
export const longestFascia = 30;
