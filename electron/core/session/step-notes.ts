/** Notes and the draft beside them. No note is ever lost: a deletion keeps its place without its words. */
import { unreachable } from '../reply.ts';
import type { Instant } from '../units.ts';
import type { SessionEvent } from './events.ts';
import { emptyWords } from './empty-words.ts';
import type { Note, Session } from './session.ts';

type NoteEvent = Extract<SessionEvent, { type: `note-${string}` | 'draft-typed' }>;

export const stepNotes = (session: Session, event: NoteEvent, at: Instant): Session | null => {
  if (event.type === 'draft-typed') return { ...session, draft: event.draft };
  const index = session.notes.findIndex((note) => note.id === event.id);
  const note = session.notes[index];
  if (event.type === 'note-taken') {
    if (note) return session;
    if (event.words.text.trim() === '') return null;
    const taken: Note = {
      ...event.words,
      id: event.id,
      item: event.item,
      createdAt: at,
      editedAt: null,
      deletedAt: null,
    };
    return withdrawn({ ...session, notes: [...session.notes, taken], draft: null });
  }
  if (!note) return null;
  if (note.deletedAt !== null) return event.type === 'note-deleted' ? session : null;
  const put = (changed: Note): Session =>
    withdrawn({ ...session, notes: session.notes.with(index, changed) });
  switch (event.type) {
    case 'note-edited': {
      const words = { ...note, ...event.words } as Note;
      if (words.text.trim() === '') return null;
      const edited = put({ ...words, editedAt: at });
      return session.draft?.editing === note.id ? { ...edited, draft: null } : edited;
    }
    case 'note-moved':
      return put({ ...note, item: event.item, editedAt: at });
    case 'note-deleted':
      return put({ ...note, ...emptyWords(note.kind), deletedAt: at });
    default:
      return unreachable(event);
  }
};

/** What was approved is what was read aloud: a change afterwards has to be read and approved again. */
const withdrawn = (session: Session): Session =>
  session.approvedAt === null ? session : { ...session, approvedAt: null };
