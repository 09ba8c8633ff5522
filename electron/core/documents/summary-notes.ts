/** Notes in people's own words, under the activity they were taken in. */
import { notesOf } from '../session/approval-page.ts';
import type { NoteKind } from '../session/note-kinds.ts';
import type { Note, Session } from '../session/session.ts';
import type { Block } from './blocks.ts';
import { bullets, heading } from './make-blocks.ts';
import { noteDetails, noteSpans } from './note-details.ts';
import type { Words } from './words.ts';

/** In the agenda's order; last those taken outside it, or in an item that was taken away. */
export const notesByActivity = (session: Session, kind: NoteKind, words: Words): readonly Block[] => {
  const notes = notesOf(session, kind);
  const inAgenda = new Set(session.agenda.map((item) => item.id));
  const groups = [
    ...session.agenda.map((item) => ({
      title: item.title,
      notes: notes.filter((note) => note.item === item.id),
    })),
    {
      title: words.say('summary.elsewhere'),
      notes: notes.filter((note) => note.item === null || !inAgenda.has(note.item)),
    },
  ].filter((group) => group.notes.length > 0);
  return groups.flatMap((group) => [heading(3, group.title), noteList(group.notes, words)]);
};

const noteList = (notes: readonly Note[], words: Words): Block =>
  bullets(notes.map((note) => ({ text: noteSpans(note, noteDetails(note, words)) })));
