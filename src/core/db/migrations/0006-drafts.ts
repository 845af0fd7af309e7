/** Unsaved entries of forms, by the person who typed them. */
export const drafts = `
CREATE TABLE draft (
  person TEXT NOT NULL,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  PRIMARY KEY (person, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_saved ON draft (saved_at);
`;
