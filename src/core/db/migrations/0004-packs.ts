/** Packs of rules, registers and watch lists; and with which of them lines were scored here. */
export const packs = `
CREATE TABLE pack (
  hash TEXT PRIMARY KEY,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  date TEXT NOT NULL,
  content BLOB NOT NULL,
  readable INTEGER NOT NULL,
  imported_at TEXT NOT NULL,
  imported_by TEXT NOT NULL,
  activated_hlc TEXT,
  activated_device TEXT,
  activated_seq INTEGER,
  active INTEGER NOT NULL
) STRICT;
CREATE INDEX pack_id ON pack (id);
CREATE UNIQUE INDEX pack_active ON pack (kind) WHERE active = 1;

CREATE TABLE scored_with (one INTEGER PRIMARY KEY CHECK (one = 1), packs TEXT NOT NULL) STRICT;
`;
