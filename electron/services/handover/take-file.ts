/** The one door for files that somebody has handed over: kits, and sessions that may have their kit with them. */
import { done, fail } from '../../core/reply.ts';
import type { Reply } from '../../core/reply.ts';
import { sameContent } from '../../core/session/same-content.ts';
import type { StoredSession } from '../../core/session/stored-session.ts';
import type { Taken, TakenSession } from '../../core/views.ts';
import type { Kits } from '../kits.ts';
import { checkKitFiles } from '../kits/check-kit.ts';
import { takenFrom } from '../kits/exchange.ts';
import type { KitFiles } from '../kits/kit-files.ts';
import type { Runner } from '../runner.ts';
import { rowOf } from '../session-row.ts';
import type { SessionStore } from '../session-store.ts';
import type { Tickets } from '../tickets.ts';
import { readSession } from './read-session.ts';
import { kitFolder, unpackParcel } from './unpack-parcel.ts';
import type { Unpacked } from './unpack-parcel.ts';

type Parts = {
  readonly kits: Kits;
  readonly runner: Runner;
  readonly store: SessionStore;
  readonly tickets: Tickets;
};

export const takeFile = async (parts: Parts, ticket: string): Promise<Reply<Taken>> => {
  const parcel = parts.tickets.take(ticket);
  if (!parcel) return fail('ticket-not-found');
  const unpacked = await unpackParcel(parcel.bytes);
  return unpacked.what === 'kit'
    ? takenFrom(await parts.kits.take(unpacked.files))
    : takeSession(parts, unpacked);
};

type SessionParcel = Extract<Unpacked, { what: 'session' }>;

/** Everything is looked at before anything is written: of a parcel that is refused not even the kit stays. */
const takeSession = async (
  { kits, runner, store }: Parts,
  { json, kit: files }: SessionParcel,
): Promise<Reply<Taken>> => {
  if (files.problems.length > 0) return done({ state: 'refused', problems: files.problems });
  const read = readSession(json);
  if (!read.ok) return read;
  const { value, revision } = read.value;
  const { session } = value;
  if (files.bytes.size > 0) {
    const { kit, problems } = checkKitFiles(files);
    if (!kit)
      return done({
        state: 'refused',
        problems: problems.map((problem) => ({ ...problem, file: `${kitFolder}${problem.file}` })),
      });
    if (kit.hash !== session.kit.hash) return fail('session-damaged');
  }
  const here = await whatIsHere(runner, store, value);
  if (!here.ok) return here;

  const kit = await takeKitOf(kits, files);
  if (!kit.ok) return kit;
  if (here.value === 'nothing') {
    const added = await store.add(session.id, value, revision);
    if (!added.ok) return added;
  }
  return done({
    what: 'session',
    state: here.value === 'nothing' ? 'taken' : 'already',
    session: rowOf(session, false),
    kit: kit.value,
  });
};

/** What is here is never written over: two that differ are for a person to choose between. */
const whatIsHere = async (
  runner: Runner,
  store: SessionStore,
  coming: StoredSession,
): Promise<Reply<'nothing' | 'the-same'>> => {
  const { id } = coming.session;
  const found = await runner.whole(id);
  if (found.ok) return sameContent(found.value, coming) ? done('the-same') : fail('session-differs');
  if (found.problem.code !== 'session-not-found') return found;
  const isUnreadable = store.troubles().some((trouble) => trouble.sessionId === id);
  return isUnreadable ? fail('session-exists') : done('nothing');
};

const takeKitOf = async (kits: Kits, files: KitFiles): Promise<Reply<TakenSession['kit']>> => {
  if (files.bytes.size === 0) return done('none');
  const taken = await kits.take(files);
  if (taken.state === 'not-written') return { ok: false, problem: taken.problem };
  // Sound, as was seen above: only another of the same name and number can stand in its way.
  return done(taken.state === 'refused' ? 'differs' : taken.state);
};
