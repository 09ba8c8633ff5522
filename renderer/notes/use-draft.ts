/** The note that is being typed, safe while it is typed. */
import { useRef, useState } from 'react';
import { emptyWords } from '../../electron/core/session/empty-words.ts';
import type { NoteKind } from '../../electron/core/session/note-kinds.ts';
import type { Draft, Note, NoteWords } from '../../electron/core/session/session.ts';
import { readPrefix } from '../../electron/core/session/note-prefix.ts';
import { currentItem } from '../../electron/core/session/timer.ts';
import type { ItemId, NoteId } from '../../electron/core/ids.ts';
import { makeNoteId } from '../app/make-id.ts';
import { useLead } from '../app/LeadSession.tsx';
import { useSoon } from '../host/soon.ts';

export type DraftField = {
  readonly words: NoteWords;
  readonly editing: NoteId | null;
  readonly change: (words: Partial<NoteWords>) => void;
  /** Takes what is typed; a leading sign gives its kind. */
  readonly type: (text: string) => void;
  readonly begin: (kind: NoteKind) => void;
  /** The activity it belongs to, where that is not simply the one that is on. */
  readonly item: ItemId | null;
  readonly place: (item: ItemId | null) => void;
  readonly edit: (note: Note) => void;
  readonly cancel: () => void;
  /** Makes the note. The words stay in the field until the host has taken them. */
  readonly save: () => void;
};

export const useDraft = (): DraftField => {
  const { session, tell } = useLead();
  const [draft, setDraft] = useState<Draft>(() => session.draft ?? emptyDraft('insight'));
  const latest = useRef(draft);
  const noteId = useRef(makeNoteId());
  /** Where a person has said that it belongs; undefined while nobody has, and it belongs to what is on. */
  const placed = useRef<ItemId | null>(undefined);
  const item = currentItem(session)?.id ?? null;

  const sendDraft = (): void => {
    const typed = latest.current.text !== '' || latest.current.editing !== null;
    void tell({ type: 'draft-typed', draft: typed ? latest.current : null });
  };
  const typing = useSoon(sendDraft);
  const send = (): void => {
    typing.drop();
    sendDraft();
  };
  const put = (next: Draft): void => {
    latest.current = next;
    setDraft(next);
  };
  const change = (words: Partial<NoteWords>): void => {
    const stays = latest.current.editing !== null || placed.current !== undefined;
    put({ ...latest.current, item: stays ? latest.current.item : item, ...words });
    typing.soon();
  };

  const start = (next: Draft): void => {
    noteId.current = makeNoteId();
    put(next);
  };
  return {
    words: draft,
    editing: draft.editing,
    change,
    type: (text) => {
      const { kind, text: rest } = readPrefix(text);
      change(kind ? { kind, text: rest } : { text });
    },
    begin: (kind) => change({ kind }),
    item: draft.item,
    place: (next) => {
      if (!latest.current.editing) placed.current = next;
      put({ ...latest.current, item: next });
      typing.soon();
    },
    edit: (note) => {
      put({ ...wordsOfNote(note), item: note.item, editing: note.id });
      send();
    },
    cancel: () => {
      start(emptyDraft('insight'));
      send();
    },
    save: () => {
      const { item: taken, editing, ...words } = latest.current;
      if (words.text.trim() === '') return;
      typing.drop();
      const event = editing
        ? ({ type: 'note-edited', id: editing, words } as const)
        : ({
            type: 'note-taken',
            id: noteId.current,
            item: placed.current === undefined ? (taken ?? item) : taken,
            words,
          } as const);
      const before = latest.current;
      const moved = session.notes.find((note) => note.id === editing)?.item !== taken;
      start({ ...emptyDraft(words.kind), item: placed.current ?? null });
      // A refused note goes back into the field rather than away, unless something new is already there.
      void tell(event).then((problem) => {
        if (problem && latest.current.text === '') put(before);
      });
      if (editing && moved) void tell({ type: 'note-moved', id: editing, item: taken });
    },
  };
};

const emptyDraft = (kind: NoteKind): Draft => ({ ...emptyWords(kind), item: null, editing: null });

const wordsOfNote = ({ kind, text, owner, due, check, why, workEnvironment }: Note): NoteWords => ({
  kind,
  text,
  owner,
  due,
  check,
  why,
  workEnvironment,
});
