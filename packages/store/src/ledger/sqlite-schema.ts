/**
 * The ledger's tables. `event.content` is the canonical JSON that the chain covers; its columns repeat nothing, so there
 * is nothing that could differ from it. Triggers refuse what the chain would only notice.
 */
export const ledgerSchema = `
CREATE TABLE IF NOT EXISTS event (
  sequence INTEGER PRIMARY KEY,
  content TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS apart (
  sequence INTEGER NOT NULL,
  field TEXT NOT NULL,
  salt TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (sequence, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS head (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  sequence INTEGER NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS projection (
  name TEXT NOT NULL,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (name, key)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER IF NOT EXISTS event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
CREATE TRIGGER IF NOT EXISTS event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
CREATE TRIGGER IF NOT EXISTS event_has_no_gap BEFORE INSERT ON event
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM event)
BEGIN SELECT RAISE(ABORT, 'events leave no gap'); END;
CREATE TRIGGER IF NOT EXISTS apart_is_never_changed BEFORE UPDATE ON apart
BEGIN SELECT RAISE(ABORT, 'texts are never changed'); END;
`;

/** Settings of each connection: a commit is on the disk before append returns; a second writer waits its turn. */
export const ledgerPragmas = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA secure_delete = ON;
`;
