/** What laptops that have met need: several keys to a record, entries set aside, equal serials. */
export const merging = `
CREATE TABLE keys_of_subject (
  subject TEXT NOT NULL,
  id TEXT NOT NULL,
  key BLOB NOT NULL,
  PRIMARY KEY (subject, id)
) STRICT;
INSERT INTO keys_of_subject SELECT subject, '', key FROM subject_key;
DROP TABLE subject_key;
ALTER TABLE keys_of_subject RENAME TO subject_key;

CREATE TABLE dead_letter (
  entry TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  record TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX dead_letter_record ON dead_letter (type, record);
`;
