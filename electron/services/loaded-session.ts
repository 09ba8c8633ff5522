/** What reading a session's file came to, for the one who opens it and for the one who only hears of trouble. */
import type { Trouble } from '../core/views.ts';
import type { SessionId } from '../core/ids.ts';
import { done, fail } from '../core/reply.ts';
import type { Reply } from '../core/reply.ts';
import type { StoredSession } from '../core/session/stored-session.ts';
import type { Stored } from './files/read-stored.ts';
import type { SessionFolder } from './session-files.ts';

export type LoadedSession = StoredSession & { readonly revision: number; readonly readOnly: boolean };

export const loadedFrom = (stored: Stored<StoredSession>): Reply<LoadedSession> => {
  switch (stored.state) {
    case 'ok':
      return done({ ...stored.value, revision: stored.revision, readOnly: false });
    case 'newer':
      // Shown when today's program understands it, never written.
      return stored.value
        ? done({ ...stored.value, revision: 0, readOnly: true })
        : fail('session-read-only', { file: stored.file });
    case 'busy':
      return fail('disk-unreachable', { errno: stored.errno, file: stored.file });
    case 'unreadable':
    case 'foreign':
      return fail('session-not-found', { file: stored.file });
    case 'missing':
      return fail('session-not-found');
  }
};

/** What a person should hear of at once; null when it opens, if only to be read. */
export const troubleOf = (id: SessionId, folder: SessionFolder, stored: Stored<unknown>): Trouble | null => {
  const file = `${folder}/${id}.json`;
  switch (stored.state) {
    case 'unreadable':
      return {
        kind: 'unreadable',
        file,
        movedTo: stored.file,
        sessionId: id,
        recoverable: stored.previous !== null,
      };
    case 'foreign':
      return { kind: 'unreadable', file, sessionId: id, recoverable: false };
    case 'busy':
      return { kind: 'busy', file, sessionId: id };
    case 'newer':
      return stored.value ? null : { kind: 'newer', file, sessionId: id };
    case 'ok':
    case 'missing':
      return null;
  }
};
