-- Projections of the event log: dropped and recreated by `kept rebuild` and `kept migrate`.
-- Lists of words are written with OR: for IN, SQLite makes a table of the words at every row.
-- `id` of a row is the `seq` of the event that created it, so that a rebuild gives the same rows.
-- Dates are ISO text; a date with a precision has `_text` (as written, shortest form), `_first`, `_last`.

-- The register itself; one row.
CREATE TABLE register (
  id     INTEGER PRIMARY KEY,
  entity TEXT NOT NULL UNIQUE,
  title  TEXT NOT NULL
) STRICT;

-- The handling marks of a register, from the lowest to the highest.
CREATE TABLE mark (
  register INTEGER NOT NULL,
  position INTEGER NOT NULL,                       -- 1, 2, ...
  word     TEXT NOT NULL COLLATE NOCASE,
  PRIMARY KEY (register, position)
) STRICT, WITHOUT ROWID;

-- Events that no other event names in `after`.
CREATE TABLE head (
  event TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE party (
  id      INTEGER PRIMARY KEY,
  entity  TEXT NOT NULL UNIQUE,
  code    TEXT NOT NULL COLLATE NOCASE,
  name    TEXT NOT NULL,
  kind    TEXT NOT NULL DEFAULT '',
  parent  TEXT,                                    -- entity of the party it belongs to
  note    TEXT NOT NULL DEFAULT '',
  removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX party_code ON party (code);

CREATE TABLE party_alias (
  party INTEGER NOT NULL,
  alias TEXT NOT NULL,
  PRIMARY KEY (party, alias)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
  id           INTEGER PRIMARY KEY,
  entity       TEXT NOT NULL UNIQUE,
  code         TEXT NOT NULL COLLATE NOCASE,       -- SCM56, or DOC1
  title        TEXT NOT NULL,
  kind         TEXT NOT NULL DEFAULT '',
  issued_text  TEXT,
  issued_first TEXT,
  issued_last  TEXT,
  place        TEXT NOT NULL DEFAULT '',
  issuers      TEXT NOT NULL DEFAULT '',
  address      TEXT NOT NULL DEFAULT '',
  series       TEXT COLLATE NOCASE,
  edition      TEXT,
  changed_from TEXT NOT NULL DEFAULT '',           -- the day since when all this is so, as far as it bears on deadlines
  sha256       TEXT,                               -- of its full text in `content`
  original_form   TEXT NOT NULL DEFAULT '',        -- PDF, Word: of the file that the text was read from
  original_sha256 TEXT NOT NULL DEFAULT '',        -- of that file
  note         TEXT NOT NULL DEFAULT '',
  mark         TEXT NOT NULL DEFAULT '',           -- how it is to be handled
  removed      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX document_code ON document (code);
CREATE INDEX document_sha256 ON document (sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX document_edition ON document (series, edition) WHERE series IS NOT NULL;

CREATE TABLE commitment (
  id             INTEGER PRIMARY KEY,
  entity         TEXT NOT NULL UNIQUE,
  key            TEXT NOT NULL COLLATE NOCASE,
  sort_key       TEXT NOT NULL,                    -- the key with its numbers padded: order of every list
  title          TEXT NOT NULL,
  text           TEXT NOT NULL DEFAULT '',
  chapeau        TEXT NOT NULL DEFAULT '',
  section        TEXT NOT NULL DEFAULT '',
  document       INTEGER,
  paragraph      TEXT NOT NULL DEFAULT '',
  line_first     INTEGER,
  line_last      INTEGER,
  note           TEXT NOT NULL DEFAULT '',
  mark           TEXT NOT NULL DEFAULT '',         -- its own; without one, that of its document holds
  time_kind      TEXT NOT NULL DEFAULT 'one-off'
                   CHECK (time_kind = 'one-off' OR time_kind = 'recurring' OR time_kind = 'standing'),
  made_text      TEXT,
  made_first     TEXT,
  made_last      TEXT,
  -- The deadline as it stands, and as it first was.
  due_kind       TEXT NOT NULL DEFAULT 'none'
                   CHECK (due_kind = 'none' OR due_kind = 'ongoing' OR due_kind = 'fixed' OR
                          due_kind = 'annual' OR due_kind = 'relative' OR due_kind = 'meeting'),
  due_text       TEXT NOT NULL DEFAULT '',
  due_first      TEXT,
  due_last       TEXT,
  due_series     TEXT COLLATE NOCASE,
  due_edition    TEXT,
  first_due_text TEXT,
  first_due_last TEXT,
  due_moves      INTEGER NOT NULL DEFAULT 0,
  -- Current state: what the updates say, kept here so that a report is one scan.
  level          INTEGER CHECK (level BETWEEN 0 AND 3),
  disposition    TEXT NOT NULL DEFAULT 'open'
                   CHECK (disposition = 'open' OR disposition = 'stalled' OR disposition = 'reversed' OR
                          disposition = 'complete' OR disposition = 'withdrawn' OR
                          disposition = 'superseded' OR disposition = 'overtaken'),
  last_update    TEXT,
  met_on         TEXT,
  assessed       INTEGER NOT NULL DEFAULT 0,
  owing          INTEGER NOT NULL DEFAULT 1,
  sides_differ   INTEGER NOT NULL DEFAULT 0,
  unproven       INTEGER NOT NULL DEFAULT 0,       -- closed as complete without evidence
  exists_from    TEXT NOT NULL,                    -- made, or entered when that is earlier
  own_edits_from TEXT NOT NULL DEFAULT '',         -- newest as-of day of an edit
  edited_from    TEXT NOT NULL DEFAULT '',         -- the same, or of the meeting that it is due by
  changed_at     TEXT NOT NULL,                    -- recorded_at of the newest event about it
  removed        INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX commitment_key ON commitment (key);
CREATE INDEX commitment_order ON commitment (sort_key, id) WHERE removed = 0;
CREATE INDEX commitment_document ON commitment (document) WHERE document IS NOT NULL;
CREATE INDEX commitment_due_meeting ON commitment (due_series, due_edition) WHERE due_kind = 'meeting';
-- Everything that counts in a report, so that the counting reads no text.
CREATE INDEX commitment_report ON commitment
  (id, level, disposition, due_last, last_update, met_on, time_kind, assessed, owing, sides_differ,
   unproven, exists_from, edited_from, due_moves, due_kind, section, document, removed)
  WHERE removed = 0;
-- How many there are, without counting them: all, less the removed, less those of later days.
CREATE INDEX commitment_removed ON commitment (sort_key) WHERE removed = 1;
CREATE INDEX commitment_exists ON commitment (exists_from, removed) WHERE removed = 0;
-- Those that a past day may know otherwise.
CREATE INDEX commitment_edited ON commitment (edited_from) WHERE edited_from <> '';
-- The next ones due.
CREATE INDEX commitment_due ON commitment (due_last, id)
  WHERE removed = 0 AND due_last IS NOT NULL AND disposition IN ('open', 'stalled', 'reversed');

CREATE TABLE owner (
  commitment INTEGER NOT NULL,
  party      INTEGER NOT NULL,
  role       TEXT NOT NULL
             CHECK (role = 'lead' OR role = 'supporting' OR role = 'counterpart' OR role = 'named'),
  applicable INTEGER NOT NULL DEFAULT 1,
  reason     TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (commitment, party)
) STRICT, WITHOUT ROWID;
CREATE INDEX owner_party ON owner (party, role, commitment);

CREATE TABLE tag (
  commitment INTEGER NOT NULL,
  tag        TEXT NOT NULL COLLATE NOCASE,
  PRIMARY KEY (commitment, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_name ON tag (tag, commitment);

CREATE TABLE status_update (
  id          INTEGER PRIMARY KEY,                 -- seq of its event
  commitment  INTEGER NOT NULL,
  party       INTEGER,                             -- absent: for all that owe it
  as_of       TEXT NOT NULL,
  status      TEXT NOT NULL,                       -- the word recorded
  assessor    TEXT NOT NULL DEFAULT '',
  note        TEXT NOT NULL DEFAULT '',
  reason      TEXT NOT NULL DEFAULT '',
  no_evidence TEXT NOT NULL DEFAULT '',            -- why there is none
  successor   INTEGER,
  corrects    INTEGER,                             -- the update that this one replaces
  evidence    INTEGER NOT NULL DEFAULT 0,          -- how many
  lamport     INTEGER NOT NULL,
  tie         INTEGER NOT NULL,                    -- first 32 bits of the event's id
  recorded_at TEXT NOT NULL,
  actor       TEXT NOT NULL,
  retracted   INTEGER NOT NULL DEFAULT 0,          -- taken back by undo
  effective   INTEGER NOT NULL DEFAULT 1           -- neither corrected nor retracted
) STRICT;
-- History, and what held on a past day: newest first, one seek a commitment. No text is read.
CREATE INDEX status_update_as_of ON status_update
  (commitment, as_of DESC, lamport DESC, tie DESC, party, status, evidence, effective);
-- Who has said anything, without looking at every update.
CREATE INDEX status_update_assessor ON status_update (assessor);

CREATE TABLE evidence (
  status_update INTEGER NOT NULL,
  position      INTEGER NOT NULL,
  address       TEXT NOT NULL DEFAULT '',
  title         TEXT NOT NULL DEFAULT '',
  publisher     TEXT NOT NULL DEFAULT '',
  published     TEXT NOT NULL DEFAULT '',
  file_name     TEXT NOT NULL DEFAULT '',
  sha256        TEXT,                              -- its bytes are in `content`
  size          INTEGER,
  PRIMARY KEY (status_update, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE milestone (
  id         INTEGER PRIMARY KEY,
  entity     TEXT NOT NULL UNIQUE,
  commitment INTEGER NOT NULL,
  number     INTEGER NOT NULL,                     -- 1, 2, ... within its commitment
  title      TEXT NOT NULL,
  due_text   TEXT NOT NULL DEFAULT '',
  due_first  TEXT,
  due_last   TEXT,
  done_on    TEXT,
  note       TEXT NOT NULL DEFAULT '',
  evidence   TEXT NOT NULL DEFAULT '',
  edited_from TEXT NOT NULL DEFAULT '',            -- newest as-of day of an event about it
  removed    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX milestone_commitment ON milestone (commitment, number);
CREATE INDEX milestone_due ON milestone (due_last) WHERE removed = 0 AND done_on IS NULL;

CREATE TABLE link (
  id       INTEGER PRIMARY KEY,
  entity   TEXT NOT NULL UNIQUE,
  source   INTEGER NOT NULL,
  relation TEXT NOT NULL
             CHECK (relation = 'reaffirms' OR relation = 'expands' OR relation = 'narrows' OR
                    relation = 'reschedules' OR relation = 'supersedes' OR relation = 'implements' OR
                    relation = 'related'),
  target   INTEGER NOT NULL,
  note     TEXT NOT NULL DEFAULT '',
  edited_from TEXT NOT NULL DEFAULT '',            -- newest as-of day of an event about it
  removed  INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX link_source ON link (source);
CREATE INDEX link_target ON link (target);

-- Passages of documents, and what was decided about each. Only what was accepted is a commitment.
CREATE TABLE candidate (
  id         INTEGER PRIMARY KEY,
  entity     TEXT NOT NULL UNIQUE,
  document   TEXT NOT NULL,                        -- entity
  number     INTEGER NOT NULL,                     -- 1, 2, ... within its document
  state      TEXT NOT NULL
               CHECK (state = 'proposed' OR state = 'accepted' OR state = 'rejected' OR
                      state = 'replaced'),
  reason     TEXT NOT NULL DEFAULT '',             -- why it was rejected, or what replaced it
  commitment TEXT,                                 -- entity of what it became
  title      TEXT NOT NULL DEFAULT '',
  text       TEXT NOT NULL DEFAULT '',
  chapeau    TEXT NOT NULL DEFAULT '',
  section    TEXT NOT NULL DEFAULT '',
  paragraph  TEXT NOT NULL DEFAULT '',
  rule       TEXT NOT NULL DEFAULT '',             -- what spoke for it
  line_first INTEGER,
  line_last  INTEGER,
  due_text   TEXT NOT NULL DEFAULT '',
  due_first  TEXT,
  due_last   TEXT,
  parties    TEXT NOT NULL DEFAULT '',             -- one a line: ROK lead
  decided_by TEXT NOT NULL DEFAULT '',             -- who set the state, and when
  decided_at TEXT NOT NULL DEFAULT '',
  removed    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX candidate_document ON candidate (document, number);

-- Reports as they were issued; the bytes that went out are in `content`.
CREATE TABLE issued_report (
  id          INTEGER PRIMARY KEY,
  entity      TEXT NOT NULL UNIQUE,
  number      INTEGER NOT NULL,
  title       TEXT NOT NULL DEFAULT '',
  kind        TEXT NOT NULL DEFAULT '',            -- progress-report, ...
  words       TEXT NOT NULL DEFAULT '[]',          -- JSON array: what was asked for, as it was typed
  as_of       TEXT,                                -- the day it speaks of
  today       TEXT,                                -- the day it was made
  format      TEXT NOT NULL DEFAULT '',
  width       INTEGER NOT NULL DEFAULT 0,
  fingerprint TEXT NOT NULL DEFAULT '',            -- of the history it was made from
  mark        TEXT NOT NULL DEFAULT '',            -- the highest of what it holds
  sha256      TEXT,                                -- of its bytes in `content`
  size        INTEGER NOT NULL DEFAULT 0,
  issued_at   TEXT NOT NULL,                       -- recorded_at of its event
  actor       TEXT NOT NULL,
  removed     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX issued_report_number ON issued_report (number);

-- Signatures under events. Which events, and the signature itself, stand in the payload.
CREATE TABLE signature (
  id          INTEGER PRIMARY KEY,                 -- seq of its event
  actor       TEXT NOT NULL,                       -- whose events the key vouches for
  public_key  TEXT NOT NULL,
  scope       TEXT NOT NULL CHECK (scope = 'events' OR scope = 'history'),
  events      INTEGER NOT NULL,                    -- how many it names
  genuine     INTEGER NOT NULL,                    -- the holder of the key made it
  recorded_at TEXT NOT NULL
) STRICT;

-- Fields edited on two copies without knowledge of each other: every value that stands.
CREATE TABLE conflict (
  entity TEXT NOT NULL,
  field  TEXT NOT NULL,
  event  TEXT NOT NULL,
  value  TEXT NOT NULL,                            -- JSON
  PRIMARY KEY (entity, field, event)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE commitment_search USING fts5 (
  key, title, text, chapeau, section, content='commitment', content_rowid='id',
  tokenize="unicode61 remove_diacritics 2"
);

-- The public interface (docs/file-format.md): what stands now and is not removed, named by keys,
-- codes and entities. Each view has one order of its own, so that equal registers read alike, byte
-- for byte, whatever the order in which their events arrived.

CREATE VIEW v_commitment AS
SELECT commitment.entity, key, commitment.title, text, chapeau, section, document.code AS document,
  paragraph, line_first, line_last, commitment.note, commitment.mark,
  -- What holds: its own mark, else its document's.
  CASE commitment.mark WHEN '' THEN coalesce(
    (SELECT source.mark FROM document AS source WHERE source.id = commitment.document), '')
    ELSE commitment.mark END AS handling, time_kind, made_text, made_first, made_last,
  due_kind, due_text, due_first, due_last, due_series, due_edition, first_due_text, first_due_last,
  due_moves, level, disposition, last_update, met_on, assessed, owing, sides_differ, unproven,
  exists_from, changed_at, sort_key
FROM commitment LEFT JOIN document ON document.id = commitment.document AND document.removed = 0
WHERE commitment.removed = 0
ORDER BY sort_key, commitment.entity;

CREATE VIEW v_owner AS
SELECT commitment.key AS commitment, commitment.entity AS commitment_entity, party.code AS party,
  party.entity AS party_entity, role, applicable, reason
FROM owner JOIN commitment ON commitment.id = owner.commitment JOIN party ON party.id = owner.party
WHERE commitment.removed = 0
ORDER BY sort_key, commitment.entity,
  CASE role WHEN 'lead' THEN 0 WHEN 'supporting' THEN 1 WHEN 'counterpart' THEN 2 ELSE 3 END,
  party.code, party.entity;

CREATE VIEW v_tag AS
SELECT commitment.key AS commitment, commitment.entity AS commitment_entity, tag
FROM tag JOIN commitment ON commitment.id = tag.commitment
WHERE commitment.removed = 0
ORDER BY sort_key, commitment.entity, tag;

CREATE VIEW v_update AS
SELECT event.id, commitment.key AS commitment, commitment.entity AS commitment_entity,
  party.code AS party, party.entity AS party_entity, as_of, status, assessor, status_update.note,
  status_update.reason, no_evidence, later.key AS successor, later.entity AS successor_entity,
  corrected.id AS corrects, evidence, status_update.recorded_at, status_update.actor
FROM status_update
  JOIN event ON event.seq = status_update.id
  JOIN commitment ON commitment.id = status_update.commitment
  LEFT JOIN party ON party.id = status_update.party
  LEFT JOIN commitment AS later ON later.id = status_update.successor
  LEFT JOIN event AS corrected ON corrected.seq = status_update.corrects
WHERE effective = 1 AND commitment.removed = 0
ORDER BY commitment.sort_key, commitment.entity, as_of, event.lamport, event.id;

CREATE VIEW v_evidence AS
SELECT event.id AS update_id, commitment.key AS commitment, commitment.entity AS commitment_entity,
  as_of, position, address, evidence.title, publisher, published, file_name, sha256, size
FROM evidence
  JOIN status_update ON status_update.id = evidence.status_update
  JOIN event ON event.seq = status_update.id
  JOIN commitment ON commitment.id = status_update.commitment
WHERE effective = 1 AND commitment.removed = 0
ORDER BY sort_key, commitment.entity, as_of, event.lamport, event.id, position;

CREATE VIEW v_milestone AS
SELECT milestone.entity, commitment.key AS commitment, commitment.entity AS commitment_entity,
  number, milestone.title, milestone.due_text, milestone.due_first, milestone.due_last, done_on,
  milestone.note, evidence
FROM milestone JOIN commitment ON commitment.id = milestone.commitment
WHERE milestone.removed = 0 AND commitment.removed = 0
ORDER BY sort_key, commitment.entity, number, milestone.entity;

CREATE VIEW v_link AS
SELECT link.entity, source.key AS source, source.entity AS source_entity, relation,
  target.key AS target, target.entity AS target_entity, link.note
FROM link JOIN commitment AS source ON source.id = link.source
  JOIN commitment AS target ON target.id = link.target
WHERE link.removed = 0 AND source.removed = 0 AND target.removed = 0
ORDER BY source.sort_key, source.entity, relation, target.sort_key, target.entity, link.entity;

CREATE VIEW v_candidate AS
SELECT candidate.entity, document.code AS document, document.entity AS document_entity, number,
  state, reason, commitment.key AS commitment, commitment.entity AS commitment_entity,
  candidate.title, candidate.text, candidate.chapeau, candidate.section, candidate.paragraph, rule,
  candidate.line_first, candidate.line_last, candidate.due_text, candidate.due_first,
  candidate.due_last, parties, decided_by, decided_at
FROM candidate JOIN document ON document.entity = candidate.document
  LEFT JOIN commitment ON commitment.entity = candidate.commitment AND commitment.removed = 0
WHERE candidate.removed = 0 AND document.removed = 0
ORDER BY document.code, document.entity, number, candidate.entity;

CREATE VIEW v_party AS
SELECT party.entity, party.code, party.name, party.kind, above.code AS parent,
  above.entity AS parent_entity, party.note,
  -- One a line: SQLite has no JSON functions for the views of a file that may come from anybody.
  (SELECT coalesce(group_concat(alias, char(10)), '') FROM
    (SELECT alias FROM party_alias WHERE party_alias.party = party.id ORDER BY alias)) AS aliases
FROM party LEFT JOIN party AS above ON above.entity = party.parent AND above.removed = 0
WHERE party.removed = 0
ORDER BY party.code, party.entity;

CREATE VIEW v_document AS
SELECT entity, code, title, kind, issued_text, issued_first, issued_last, place, issuers, address,
  series, edition, sha256, note, original_form, original_sha256, mark
FROM document
WHERE removed = 0
ORDER BY code, entity;

CREATE VIEW v_issued_report AS
SELECT entity, number, title, kind, words, as_of, today, format, width, fingerprint, mark,
  sha256, size, issued_at, actor
FROM issued_report
WHERE removed = 0
ORDER BY number, entity;

CREATE VIEW v_mark AS
SELECT position, word, register.entity AS register_entity
FROM mark JOIN register ON register.id = mark.register
ORDER BY register.entity, position;

CREATE VIEW v_signature AS
SELECT event.id, signature.recorded_at, signature.actor, public_key, scope, events, genuine
FROM signature JOIN event ON event.seq = signature.id
ORDER BY event.lamport, event.id;

CREATE VIEW v_event AS
SELECT id, lamport, recorded_at, actor, tx, entity, kind, payload, parents, after
FROM event
ORDER BY lamport, id;
