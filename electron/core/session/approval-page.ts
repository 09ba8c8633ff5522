/** The one page that is read aloud and approved at the close: page one of the summary, and nothing else of the notes. */
import type { FollowUp, Note, Session } from './session.ts';

export type ApprovalPage = {
  readonly agreements: readonly Note[];
  readonly actions: readonly Note[];
  readonly lifted: readonly Note[];
  readonly followUp: FollowUp;
  readonly approved: boolean;
};

export const approvalPage = (session: Session): ApprovalPage => ({
  agreements: notesOf(session, 'agreement'),
  actions: notesOf(session, 'action'),
  lifted: notesOf(session, 'lifted'),
  followUp: session.followUp,
  approved: session.approvedAt !== null,
});

/** Notes of one kind that stand, in the order they were taken. */
export const notesOf = (session: Session, kind: Note['kind']): readonly Note[] =>
  session.notes.filter((note) => note.kind === kind && note.deletedAt === null);
