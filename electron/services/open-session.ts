/** One session that is open: what stands, since which revision the disk has it, and what it was before. */
import type { LeadView } from '../core/views.ts';
import type { Edition } from '../core/kit/kit.ts';
import type { Problem } from '../core/reply.ts';
import { roomView } from '../core/session/room-view.ts';
import type { Session } from '../core/session/session.ts';
import type { Instant } from '../core/units.ts';
import { emptyHistory } from './history.ts';
import type { History } from './history.ts';
import type { Saver } from './saver.ts';

/** Held and changed by the runner alone. */
export type OpenSession = {
  readonly readOnly: boolean;
  readonly saver: Saver;
  session: Session;
  /** The frozen kit; another one when a planned session moves to another version. */
  edition: Edition;
  revision: number;
  savedRevision: number;
  trouble: Problem | null;
  history: History;
};

export type Opening = Pick<OpenSession, 'edition' | 'readOnly' | 'session' | 'revision' | 'savedRevision'>;

export const openSession = (opening: Opening, saverFor: (open: OpenSession) => Saver): OpenSession => {
  // The saver reads the session it belongs to: it is made last, and asked only once both are there.
  const open = { ...opening, trouble: null, history: emptyHistory } as OpenSession & { saver: Saver };
  open.saver = saverFor(open);
  return open;
};

export const leadView = ({ session, revision, savedRevision, ...open }: OpenSession): LeadView => ({
  session,
  revision,
  saved: savedRevision >= revision,
  trouble: open.trouble,
  readOnly: open.readOnly,
  canUndo: open.history.past.length > 0,
  canRedo: open.history.future.length > 0,
});

/** Whether the room would see the difference. Both at the same instant, so that passing time is none. */
export const roomDiffers = (before: Session, after: Session, edition: Edition, now: Instant): boolean =>
  JSON.stringify(roomView(before, edition, now)) !== JSON.stringify(roomView(after, edition, now));
