/** The session in a file that was handed over, or why it cannot be taken in. A stranger may have written it. */
import { openEnvelope } from '../../core/envelope.ts';
import { done, fail } from '../../core/reply.ts';
import type { Reply } from '../../core/reply.ts';
import { fitsEdition } from '../../core/session/fits-edition.ts';
import { isPrivate } from '../../core/session/is-private.ts';
import type { StoredSession } from '../../core/session/stored-session.ts';
import { sha256 } from '../files/digest.ts';
import { judge } from '../files/read-stored.ts';
import type { Generation } from '../files/read-stored.ts';
import { sessionKind } from '../session-kind.ts';

/** Far more changes than anybody makes, and far from where counting on would stop. */
const mostRevisions = 1e12;

export const readSession = (json: Uint8Array): Reply<Generation<StoredSession>> => {
  try {
    return read(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(json));
  } catch {
    // No text, or one that is nested too deep to be looked at.
    return fail('session-damaged');
  }
};

const read = (text: string): Reply<Generation<StoredSession>> => {
  const opened = openEnvelope(text, sessionKind, sha256);
  if (opened.state === 'newer-format') return fail('session-newer');
  if (opened.state === 'other-format') return fail('session-foreign');
  if (opened.state !== 'ok') return fail('session-damaged');
  const judged = judge(text, opened.id, sessionKind);
  if (judged.state !== 'ok' || judged.revision > mostRevisions) return fail('session-damaged');
  const { value, revision } = judged;
  if (isPrivate(value)) return fail('session-private');
  return value.session.id === opened.id && fitsEdition(value)
    ? done({ value, revision })
    : fail('session-damaged');
};
