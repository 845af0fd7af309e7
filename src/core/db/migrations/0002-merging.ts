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

CREATE TABLE badge_record (
  id TEXT PRIMARY KEY,
  serial TEXT NOT NULL,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  exhibitor_id TEXT NOT NULL,
  state TEXT NOT NULL,
  revision INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  basis TEXT NOT NULL,
  grade TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT NOT NULL,
  token TEXT NOT NULL,
  copies INTEGER NOT NULL,
  printed_revision INTEGER NOT NULL,
  issued_at TEXT NOT NULL,
  issued_by TEXT NOT NULL,
  status_reason TEXT,
  detail TEXT NOT NULL
) STRICT;
INSERT INTO badge_record SELECT serial, badge.* FROM badge;
DROP TABLE badge;
ALTER TABLE badge_record RENAME TO badge;
CREATE INDEX badge_serial ON badge (serial);
CREATE INDEX badge_exhibitor ON badge (exhibitor_id, kind);
CREATE INDEX badge_number ON badge (number);
`;
