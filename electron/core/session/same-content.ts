import { canonicalJson, constant } from '../canonical-json.ts';
import type { StoredSession } from './stored-session.ts';

/** Whether two hold the same words, plan and kit, however often each has been written. */
export const sameContent = (one: StoredSession, other: StoredSession): boolean =>
  canonicalJson(one.session) === canonicalJson(other.session) &&
  canonicalJson(constant(one.edition)) === canonicalJson(constant(other.edition));
