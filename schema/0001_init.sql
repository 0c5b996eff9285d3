-- The truth: the event log and the bytes it names. Everything else is a projection (derived.sql)
-- and can be rebuilt from these two tables. Released steps are never edited.

-- One row is one recorded fact. `id` is the SHA-256 of the canonical form of the other columns
-- (docs/file-format.md), `seq` excepted: it is the order of arrival in this file and differs
-- between copies of a register.
CREATE TABLE event (
  seq         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL,
  lamport     INTEGER NOT NULL CHECK (lamport > 0),
  recorded_at TEXT NOT NULL,                                -- UTC, for show only
  actor       TEXT NOT NULL,
  tx          TEXT NOT NULL,                                -- 128 random bits, one draw a command
  entity      TEXT NOT NULL,
  kind        TEXT NOT NULL,
  payload     TEXT NOT NULL,                                -- JSON object, canonical
  parents     TEXT NOT NULL,                                -- JSON array: events whose values this replaces
  after       TEXT NOT NULL                                 -- JSON array: heads of the log its writer saw
) STRICT;

-- An index of its own, not a UNIQUE in the table: a large import takes it off and puts it back.
CREATE UNIQUE INDEX event_id ON event (id);
CREATE INDEX event_entity ON event (entity);

-- Bytes that events name by digest: the full text of documents, evidence kept in the file.
CREATE TABLE content (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  size   INTEGER NOT NULL,
  bytes  BLOB NOT NULL
) STRICT;

-- Nobody changes the past. The INSERT triggers are for INSERT OR REPLACE, which deletes without
-- firing the DELETE trigger unless recursive_triggers is on. They FAIL before the row at hand is
-- touched, so rows that stand are never changed; ABORT (and a CHECK that calls a function) would
-- have SQLite keep a journal of every statement, which makes an import three times as slow.
CREATE TRIGGER event_no_update BEFORE UPDATE ON event
BEGIN SELECT RAISE(FAIL, 'the event log is append-only'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event
BEGIN SELECT RAISE(FAIL, 'the event log is append-only'); END;
CREATE TRIGGER event_no_replace BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq)
BEGIN SELECT RAISE(FAIL, 'the event log is append-only'); END;

CREATE TRIGGER content_no_update BEFORE UPDATE ON content
BEGIN SELECT RAISE(FAIL, 'stored content is never changed'); END;
CREATE TRIGGER content_no_delete BEFORE DELETE ON content
BEGIN SELECT RAISE(FAIL, 'stored content is never removed'); END;
CREATE TRIGGER content_no_replace BEFORE INSERT ON content
WHEN EXISTS (SELECT 1 FROM content WHERE sha256 = NEW.sha256 OR rowid = NEW.rowid)
BEGIN SELECT RAISE(FAIL, 'stored content is never changed'); END;
