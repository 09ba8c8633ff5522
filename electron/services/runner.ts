/**
 * The one writer of sessions. A change is applied, told to every window as not yet saved, written durably, told as saved,
 * and only then answered. A disk that fails stops nothing: the session runs on in memory, says so, and is written when it can.
 */
import type { LeadView } from '../core/views.ts';
import type { SessionId } from '../core/ids.ts';
import type { Edition } from '../core/kit/kit.ts';
import { done, fail } from '../core/reply.ts';
import type { Problem, Reply } from '../core/reply.ts';
import type { SessionEvent } from '../core/session/events.ts';
import { roomView } from '../core/session/room-view.ts';
import type { RoomView } from '../core/session/room-view.ts';
import type { Session } from '../core/session/session.ts';
import { movedTo } from '../core/session/move-version.ts';
import { step } from '../core/session/step.ts';
import type { Instant } from '../core/units.ts';
import type { Announcer, Hear } from './announcer.ts';
import type { Clock } from './clock.ts';
import { redone, remembered, typedIn, undone } from './history.ts';
import type { History, Moment } from './history.ts';
import type { Log } from './log.ts';
import { leadView, roomDiffers } from './open-session.ts';
import type { OpenSession } from './open-session.ts';
import { createOpenSessions } from './open-sessions.ts';
import { createSaver } from './saver.ts';
import type { Saver } from './saver.ts';
import type { SessionStore } from './session-store.ts';

export type Runner = {
  /** Opens every session that was running when the host ended. */
  start(): Promise<void>;
  /** A new session. The same one sent again is answered with what stands. */
  create(session: Session, edition: Edition): Promise<Reply<LeadView>>;
  view(id: SessionId): Promise<Reply<LeadView>>;
  room(id: SessionId): Promise<Reply<{ revision: number; view: RoomView; now: Instant }>>;
  /** The session and the kit it froze, as they stand. */
  whole(id: SessionId): Promise<Reply<Whole>>;
  tell(id: SessionId, event: SessionEvent): Promise<Reply<LeadView>>;
  undo(id: SessionId): Promise<Reply<LeadView>>;
  redo(id: SessionId): Promise<Reply<LeadView>>;
  /** A planned session on another edition of its kit; undone like any other change. */
  move(id: SessionId, edition: Edition): Promise<Reply<LeadView>>;
  /** Writes what is not written and forgets it, history and all; or says why it must be kept. */
  release(id: SessionId): Promise<Problem | null>;
  /** Forgets it, with whatever has not been written: it is to be erased. */
  discard(id: SessionId): void;
  /** Tells one listener how every running session stands: for a window whose host was restarted. */
  catchUp(hear: Hear): void;
  /** One last try at the disk; then no more. Answers the sessions that could not be saved. */
  stop(): Promise<readonly SessionId[]>;
};

export type Whole = Readonly<
  Pick<OpenSession, 'session' | 'edition' | 'revision' | 'savedRevision' | 'readOnly'>
>;

type Parts = {
  readonly store: SessionStore;
  readonly announcer: Announcer;
  readonly clock: Clock;
  readonly log: Log;
};

export const createRunner = ({ store, announcer, clock, log }: Parts): Runner => {
  const saverFor = (id: SessionId, open: OpenSession): Saver =>
    createSaver({
      newest: () => ({ value: { session: open.session, edition: open.edition }, revision: open.revision }),
      durable: open.savedRevision,
      write: async (stored, revision) => {
        try {
          return await store.write(id, stored, revision);
        } catch (error) {
          log.error('session-write-failed', error);
          return { ok: false, problem: { code: 'does-not-fit', path: '' } };
        }
      },
      saved: (revision) => {
        open.savedRevision = revision;
        open.trouble = null;
        announcer.announce({ type: 'saved', sessionId: id, revision });
      },
      refused: (revision, trouble) => {
        open.trouble = trouble;
        log.note('session-not-saved', { code: trouble.code });
        announcer.announce({ type: 'unsaved', sessionId: id, revision, trouble });
      },
      clock,
    });

  const sessions = createOpenSessions((id) => store.load(id), saverFor);
  const { find } = sessions;

  const change = (open: OpenSession, { session, edition }: Moment, history: History): void => {
    const before = open.session;
    open.session = session;
    open.edition = edition;
    open.history = history;
    open.revision += 1;
    announcer.announce({ type: 'lead', view: leadView(open) });
    const now = clock.now();
    if (roomDiffers(before, session, open.edition, now)) announceRoom(open, announcer.announce);
    if (store.note(open, open.readOnly)) announcer.announce({ type: 'sessions-changed' });
  };

  const announceRoom = (open: OpenSession, hear: Hear): void =>
    hear({ type: 'room', revision: open.revision, view: roomView(open.session, open.edition, clock.now()) });

  const settled = async (open: OpenSession): Promise<Reply<LeadView>> => {
    await open.saver.save();
    return done(leadView(open));
  };

  const turn = async (id: SessionId, way: typeof undone): Promise<Reply<LeadView>> => {
    const found = await find(id);
    if (!found.ok) return found;
    const open = found.value;
    const turned = way(open.history, momentOf(open));
    if (!turned) return fail('nothing-to-undo');
    change(open, turned.moment, turned.history);
    return settled(open);
  };

  return {
    start: async () => {
      for (const { id, status } of store.rows()) if (status === 'running') await find(id);
    },
    create: async (session, edition) => {
      const found = await find(session.id);
      // Looked for in memory too: the same call may have come in twice while the disk was asked.
      const there = found.ok ? found.value : sessions.get(session.id);
      if (there) return sameOrigin(there.session, session) ? settled(there) : fail('session-exists');
      if (!found.ok && found.problem.code !== 'session-not-found') return found;
      // A file that is there but makes no sense must not be written over.
      if (store.troubles().some((trouble) => trouble.sessionId === session.id)) return fail('session-exists');
      const open = sessions.add(session.id, {
        session,
        edition,
        readOnly: false,
        revision: 1,
        savedRevision: 0,
      });
      store.note(open, false);
      announcer.announce({ type: 'sessions-changed' });
      return settled(open);
    },
    view: async (id) => {
      const found = await find(id);
      return found.ok ? done(leadView(found.value)) : found;
    },
    room: async (id) => {
      const found = await find(id);
      if (!found.ok) return found;
      const { session, edition, revision } = found.value;
      const now = clock.now();
      return done({ revision, view: roomView(session, edition, now), now });
    },
    whole: find,
    tell: async (id, event) => {
      const found = await find(id);
      if (!found.ok) return found;
      const open = found.value;
      if (open.readOnly) return fail('session-read-only');
      const next = step(open.session, open.edition, event, clock.now());
      if (next === null) return fail('not-allowed-now');
      if (next !== open.session) {
        const typing = event.type === 'draft-typed';
        const before = momentOf(open);
        const history = typing ? open.history : remembered(open.history, before, typedIn(event));
        change(open, { session: next, edition: open.edition }, history);
      }
      return settled(open);
    },
    move: async (id, edition) => {
      const found = await find(id);
      if (!found.ok) return found;
      const open = found.value;
      if (open.readOnly) return fail('session-read-only');
      if (open.session.status !== 'planned') return fail('not-allowed-now');
      const session = movedTo(open.session, open.edition, edition);
      if (!session) return fail('template-not-found', { template: open.session.kit.template });
      change(open, { session, edition }, remembered(open.history, momentOf(open)));
      return settled(open);
    },
    undo: (id) => turn(id, undone),
    redo: (id) => turn(id, redone),
    release: async (id) => {
      const open = sessions.get(id);
      if (!open) return null;
      await open.saver.save();
      if (open.trouble) return open.trouble;
      open.saver.stop();
      sessions.remove(id);
      return null;
    },
    discard: (id) => {
      sessions.get(id)?.saver.stop();
      sessions.remove(id);
    },
    catchUp: (hear) => {
      for (const [, open] of sessions.all()) {
        if (open.session.status !== 'running') continue;
        hear({ type: 'lead', view: leadView(open) });
        announceRoom(open, hear);
      }
    },
    stop: async () => {
      const all = sessions.all();
      await Promise.all(all.map(([, { saver }]) => saver.save()));
      for (const [, { saver }] of all) saver.stop();
      return all.filter(([, open]) => open.savedRevision < open.revision).map(([id]) => id);
    },
  };
};

const momentOf = ({ session, edition }: OpenSession): Moment => ({ session, edition });

/** A session that was asked for twice, not two with one id. */
const sameOrigin = (a: Session, b: Session): boolean =>
  a.kit.id === b.kit.id &&
  a.kit.version === b.kit.version &&
  a.kit.template === b.kit.template &&
  a.language === b.language;
