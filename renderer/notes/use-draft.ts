/**
 * What is being typed, safe while it is typed: on its way to disk a moment after the last key, and at the latest every
 * half second while somebody keeps typing.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { emptyWords } from '../../electron/core/session/empty-words.ts';
import type { NoteKind } from '../../electron/core/session/note-kinds.ts';
import type { Draft, Note, NoteWords } from '../../electron/core/session/session.ts';
import { readPrefix } from '../../electron/core/session/note-prefix.ts';
import { currentItem } from '../../electron/core/session/timer.ts';
import type { ItemId, NoteId } from '../../electron/core/ids.ts';
import { makeNoteId } from '../app/make-id.ts';
import { useLead } from '../app/LeadSession.tsx';

const afterLastKey = 150;
const atTheLatest = 500;

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
  const timer = useRef(0);
  const waitingSince = useRef<number | null>(null);
  /** Where a person has said that it belongs; undefined while nobody has, and it belongs to what is on. */
  const placed = useRef<ItemId | null>(undefined);
  const item = currentItem(session)?.id ?? null;

  const send = useCallback(() => {
    clearTimeout(timer.current);
    waitingSince.current = null;
    const typed = latest.current.text !== '' || latest.current.editing !== null;
    void tell({ type: 'draft-typed', draft: typed ? latest.current : null });
  }, [tell]);
  const put = (next: Draft): void => {
    latest.current = next;
    setDraft(next);
  };
  const change = (words: Partial<NoteWords>): void => {
    const stays = latest.current.editing !== null || placed.current !== undefined;
    put({ ...latest.current, item: stays ? latest.current.item : item, ...words });
    sendSoon();
  };
  const sendSoon = (): void => {
    const started = (waitingSince.current ??= Date.now());
    clearTimeout(timer.current);
    const wait = Math.min(afterLastKey, started + atTheLatest - Date.now());
    timer.current = window.setTimeout(send, Math.max(0, wait));
  };

  useEffect(() => {
    // Leaving the screen or the window must not take the last keystrokes along.
    const flush = (): void => {
      if (waitingSince.current !== null) send();
    };
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [send]);

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
      sendSoon();
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
      clearTimeout(timer.current);
      waitingSince.current = null;
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
