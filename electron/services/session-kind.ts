/** How a session is stored: the same on disk and in a file that is handed over. */
import { migrateSession } from '../core/session/migrations.ts';
import { sessionFormat, sessionFormatVersion, storedSession } from '../core/session/stored-session.ts';
import type { StoredSession } from '../core/session/stored-session.ts';
import type { StoredKind } from './files/read-stored.ts';

export const sessionKind: StoredKind<StoredSession> = {
  format: sessionFormat,
  formatVersion: sessionFormatVersion,
  migrate: migrateSession,
  schema: storedSession,
};
