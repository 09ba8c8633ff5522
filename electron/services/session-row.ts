import type { SessionRow } from '../core/views.ts';
import { notesOf } from '../core/session/approval-page.ts';
import type { Session } from '../core/session/session.ts';

/** What a list says of a session. */
export const rowOf = (session: Session, readOnly: boolean): SessionRow => ({
  id: session.id,
  kitTitle: session.kit.title,
  templateTitle: session.kit.templateTitle,
  groupName: session.details.groupName,
  date: session.details.date,
  startTime: session.details.startTime,
  promisedEnd: session.details.promisedEnd,
  status: session.status,
  language: session.language,
  agreements: notesOf(session, 'agreement').length,
  actions: notesOf(session, 'action').length,
  followUp: session.followUp.dates[0] ?? null,
  approved: session.approvedAt !== null,
  readOnly,
  private: session.private === true,
  keepUntil: session.details.keepUntil ?? null,
});

/** Whether a list would show it differently. */
export const sameRow = (a: SessionRow, b: SessionRow): boolean => JSON.stringify(a) === JSON.stringify(b);
