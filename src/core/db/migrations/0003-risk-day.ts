/** Days with a committed seed and their fixed lists, examinations, and hits across lines. */
export const riskDay = `
CREATE TABLE risk_day (
  date TEXT PRIMARY KEY,
  seed TEXT NOT NULL,
  seed_hash TEXT NOT NULL,
  capacity INTEGER NOT NULL,
  random_rate INTEGER NOT NULL,
  committed_at TEXT NOT NULL,
  committed_by TEXT NOT NULL,
  others INTEGER NOT NULL,
  drawn_at TEXT,
  drawn_by TEXT
) STRICT;

CREATE TABLE risk_day_line (
  date TEXT NOT NULL,
  product_id TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  lane TEXT NOT NULL,
  reason TEXT,
  let_go INTEGER,
  score INTEGER NOT NULL,
  place TEXT,
  codes TEXT NOT NULL,
  PRIMARY KEY (date, product_id)
) STRICT;
CREATE INDEX risk_day_line_product ON risk_day_line (product_id, date);

CREATE TABLE examination (
  id TEXT PRIMARY KEY,
  product_id TEXT NOT NULL,
  exhibitor_id TEXT NOT NULL,
  examined_at TEXT NOT NULL,
  examined_by TEXT NOT NULL
) STRICT;
CREATE INDEX examination_product ON examination (product_id);
CREATE INDEX examination_time ON examination (examined_at);

CREATE TABLE cross_line_run (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  computed_at TEXT NOT NULL,
  compared INTEGER NOT NULL
) STRICT;
CREATE TABLE cross_line (n INTEGER PRIMARY KEY, code TEXT NOT NULL, hit TEXT NOT NULL) STRICT;
CREATE TABLE cross_line_product (
  product_id TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (product_id, n)
) STRICT;
`;
