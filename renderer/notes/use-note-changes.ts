/** What can be done to notes outside the run screen's own field: taken, changed, removed with a way back. */
import { useTranslation } from 'react-i18next';
import type { ItemId, NoteId } from '../../electron/core/ids.ts';
import { emptyWords } from '../../electron/core/session/empty-words.ts';
import type { NoteKind } from '../../electron/core/session/note-kinds.ts';
import type { Problem } from '../../electron/core/reply.ts';
import type { Note, NoteWords } from '../../electron/core/session/session.ts';
import { currentItem } from '../../electron/core/session/timer.ts';
import { makeNoteId } from '../app/make-id.ts';
import { useLead } from '../app/LeadSession.tsx';
import { notify } from '../ui/notices.ts';

type Sent = Promise<Problem | null>;
export type NoteChanges = {
  /** A new note in the activity that is on, or in none. */
  readonly add: (kind: NoteKind, text: string) => Sent;
  readonly take: (words: NoteWords, item: ItemId | null) => Sent;
  readonly edit: (id: NoteId, words: Partial<NoteWords>) => Sent;
  readonly move: (id: NoteId, item: ItemId | null) => Sent;
  readonly remove: (note: Note) => void;
};

export const useNoteChanges = (): NoteChanges => {
  const { session, tell, undo } = useLead();
  const { t } = useTranslation();
  const take = (words: NoteWords, item: ItemId | null): Sent =>
    tell({ type: 'note-taken', id: makeNoteId(), item, words });
  return {
    take,
    add: (kind, text) => take({ ...emptyWords(kind), text }, currentItem(session)?.id ?? null),
    edit: (id, words) => tell({ type: 'note-edited', id, words }),
    move: (id, item) => tell({ type: 'note-moved', id, item }),
    remove: (note) => {
      void tell({ type: 'note-deleted', id: note.id }).then((problem) => {
        if (problem) return;
        notify({ text: t('review.deleted'), action: { label: t('ui.undo'), run: () => void undo() } });
      });
    },
  };
};
