/** Journal, projections and local tables of the first version. */
export const foundation = `
CREATE TABLE journal (
  device TEXT NOT NULL,
  seq INTEGER NOT NULL,
  time TEXT NOT NULL,
  hlc TEXT NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('edit', 'fact')),
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  record TEXT NOT NULL,
  payload BLOB NOT NULL,
  prev BLOB NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (device, seq)
) STRICT;
CREATE INDEX journal_record ON journal (type, record);
CREATE INDEX journal_hlc ON journal (hlc);

CREATE TABLE journal_seal (
  device TEXT NOT NULL,
  seq INTEGER NOT NULL,
  hash BLOB NOT NULL,
  signature BLOB NOT NULL,
  PRIMARY KEY (device, seq)
) STRICT;

CREATE TABLE subject_key (subject TEXT PRIMARY KEY, key BLOB NOT NULL) STRICT;

CREATE TABLE conflict (
  type TEXT NOT NULL,
  record TEXT NOT NULL,
  field TEXT NOT NULL,
  versions TEXT NOT NULL,
  PRIMARY KEY (type, record, field)
) STRICT;

CREATE TABLE device (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  public_key BLOB NOT NULL,
  kid TEXT NOT NULL,
  block INTEGER NOT NULL,
  serial_from INTEGER NOT NULL,
  serial_to INTEGER NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT NOT NULL,
  certificate BLOB NOT NULL
) STRICT;

CREATE TABLE edition (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  series TEXT NOT NULL,
  ordinal INTEGER,
  year INTEGER NOT NULL,
  volume INTEGER,
  theme TEXT,
  icon_region TEXT,
  country_of_honour TEXT,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  venue TEXT NOT NULL,
  rules_version TEXT NOT NULL,
  root_key BLOB NOT NULL,
  language TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  role TEXT NOT NULL,
  pin_hash TEXT NOT NULL,
  active INTEGER NOT NULL
) STRICT;

CREATE TABLE hall (id TEXT PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL) STRICT;
CREATE INDEX hall_name ON hall (name_key);

CREATE TABLE booth (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  hall_id TEXT NOT NULL,
  block TEXT NOT NULL,
  number TEXT NOT NULL,
  length_m REAL,
  width_m REAL,
  zone TEXT,
  shared INTEGER NOT NULL,
  blocked INTEGER NOT NULL,
  sort_key TEXT NOT NULL
) STRICT;
CREATE INDEX booth_code ON booth (code);
CREATE INDEX booth_sort ON booth (sort_key);
CREATE INDEX booth_hall ON booth (hall_id);

CREATE TABLE booth_assignment (
  id TEXT PRIMARY KEY,
  booth_id TEXT NOT NULL,
  exhibitor_id TEXT NOT NULL
) STRICT;
CREATE INDEX booth_assignment_booth ON booth_assignment (booth_id);
CREATE INDEX booth_assignment_exhibitor ON booth_assignment (exhibitor_id);

CREATE TABLE exhibitor (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  fascia_name TEXT,
  type TEXT NOT NULL,
  nib TEXT,
  npwp TEXT,
  country TEXT NOT NULL,
  region_code TEXT,
  category TEXT,
  pic_name TEXT,
  pic_phone TEXT,
  state TEXT NOT NULL,
  warnings TEXT NOT NULL,
  warning_count INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT;
CREATE INDEX exhibitor_name ON exhibitor (name_key);
CREATE INDEX exhibitor_nib ON exhibitor (nib);
CREATE INDEX exhibitor_npwp ON exhibitor (npwp);
CREATE INDEX exhibitor_phone ON exhibitor (pic_phone);
CREATE INDEX exhibitor_created ON exhibitor (created_at);

CREATE TABLE search_key (n INTEGER PRIMARY KEY, type TEXT NOT NULL, id TEXT NOT NULL, UNIQUE (type, id)) STRICT;
CREATE VIRTUAL TABLE search_text USING fts5 (
  type UNINDEXED, id UNINDEXED, text, tokenize = 'trigram'
);

CREATE TABLE product (
  id TEXT PRIMARY KEY,
  exhibitor_id TEXT NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  category TEXT NOT NULL,
  technique TEXT,
  claimed_class TEXT NOT NULL,
  origin_country TEXT NOT NULL,
  state TEXT NOT NULL,
  version INTEGER NOT NULL,
  basis TEXT NOT NULL,
  lane TEXT NOT NULL,
  score INTEGER NOT NULL,
  heaviest INTEGER NOT NULL,
  signals TEXT NOT NULL,
  rules_version TEXT NOT NULL,
  source_row INTEGER,
  detail TEXT NOT NULL,
  versions TEXT NOT NULL
) STRICT;
CREATE INDEX product_exhibitor ON product (exhibitor_id, name_key);
CREATE INDEX product_state ON product (state, lane);

CREATE TABLE product_signal (
  product_id TEXT NOT NULL,
  code TEXT NOT NULL,
  weight INTEGER NOT NULL,
  PRIMARY KEY (product_id, code)
) STRICT;
CREATE INDEX product_signal_code ON product_signal (code);

CREATE TABLE finding (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  exhibitor_id TEXT NOT NULL,
  product_id TEXT,
  booth_id TEXT,
  severity TEXT NOT NULL,
  chosen_severity TEXT NOT NULL,
  kind TEXT,
  score INTEGER NOT NULL,
  state TEXT NOT NULL,
  blocks_badge INTEGER NOT NULL,
  raised_at TEXT NOT NULL,
  raised_by TEXT NOT NULL,
  decision TEXT,
  decided_at TEXT,
  decided_by TEXT,
  reason TEXT,
  detail TEXT NOT NULL
) STRICT;
CREATE INDEX finding_exhibitor ON finding (exhibitor_id);
CREATE INDEX finding_product ON finding (product_id);
CREATE INDEX finding_raised ON finding (raised_at);

CREATE TABLE badge (
  serial TEXT PRIMARY KEY,
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
CREATE INDEX badge_exhibitor ON badge (exhibitor_id, kind);
CREATE INDEX badge_number ON badge (number);

CREATE TABLE import_batch (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  file_name TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  imported_by TEXT NOT NULL,
  rows INTEGER NOT NULL
) STRICT;
CREATE TABLE source_row (
  kind TEXT NOT NULL,
  hash TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (kind, hash)
) STRICT;

CREATE TABLE session (
  token_hash TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
CREATE TABLE sign_in_attempt (
  name_key TEXT PRIMARY KEY,
  failures INTEGER NOT NULL,
  blocked_until INTEGER NOT NULL
) STRICT;
CREATE TABLE preview (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  file_id TEXT NOT NULL,
  file_name TEXT NOT NULL,
  mapping TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE job (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  done INTEGER NOT NULL,
  total INTEGER NOT NULL,
  file_id TEXT,
  file_name TEXT,
  error TEXT,
  started_at TEXT NOT NULL
) STRICT;
CREATE TABLE file (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  mime TEXT NOT NULL,
  size INTEGER NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
`;
