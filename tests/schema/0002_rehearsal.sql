-- A step that no released program has: it lets tests rehearse a migration.
CREATE TABLE rehearsal (
  event TEXT PRIMARY KEY REFERENCES event (id),
  note  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO rehearsal (event, note) SELECT id, 'there before' FROM event WHERE kind = 'register.create';
