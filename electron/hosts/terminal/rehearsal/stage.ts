/** The session on stage: one window's calls on a clock that only the rehearsal moves. */
import type { LeadView } from '../../../core/views.ts';
import { canonicalJson } from '../../../core/canonical-json.ts';
import type { SessionId } from '../../../core/ids.ts';
import type { Edition } from '../../../core/kit/kit.ts';
import type { Problem, Reply } from '../../../core/reply.ts';
import type { SessionEvent } from '../../../core/session/events.ts';
import type { Session } from '../../../core/session/session.ts';
import type { Instant, Millis } from '../../../core/units.ts';
import { millis } from '../../../core/units.ts';
import type { ManualClock } from '../../../services/clock.ts';
import type { House } from '../../compose.ts';
import { ask, demand } from '../house.ts';
import { Told, told } from '../told.ts';
import { problemInWords } from '../words.ts';

export type Stage = {
  readonly edition: Edition;
  readonly now: () => Instant;
  /** As the window knows it after its last call. */
  readonly session: () => Session;
  /** Answers once it is on disk. Throws `Told` when it is refused or cannot be saved. */
  readonly tell: (event: SessionEvent) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Lets whole seconds pass; none when negative. */
  readonly pass: (by: Millis) => void;
  /** Ends the house and opens it again on the same folder; the window must find everything as it was. */
  readonly restart: () => Promise<void>;
  readonly house: () => House;
};

export const setStage = async (
  id: SessionId,
  clock: ManualClock,
  first: House,
  open: () => Promise<House>,
): Promise<Stage> => {
  let house = first;
  let { session } = await demand(house, 'openSession', { id });
  const edition = await demand(house, 'openEdition', { id });

  const take = (call: string, reply: Reply<LeadView>): void => {
    if (!reply.ok) throw stopped(call, reply.problem);
    // In a room the session would run on in memory; a rehearsal is there to tell.
    if (reply.value.trouble) throw stopped(call, reply.value.trouble);
    session = reply.value.session;
  };

  return {
    edition,
    now: () => clock.now(),
    session: () => session,
    tell: async (event) => take(event.type, await ask(house, 'tell', { id, event })),
    undo: async () => take('undo', await ask(house, 'undo', { id })),
    redo: async () => take('redo', await ask(house, 'redo', { id })),
    pass: (by) => clock.advance(millis(Math.max(0, Math.round(by / 1000) * 1000))),
    restart: async () => {
      const before = session;
      await house.close();
      house = await open();
      take('openSession', await ask(house, 'openSession', { id }));
      if (canonicalJson(session) !== canonicalJson(before)) throw told('told.restartDiffers');
    },
    house: () => house,
  };
};

const stopped = (call: string, problem: Problem): Told =>
  new Told((say) => say('told.refused', { call, problem: problemInWords(problem, say) }));
