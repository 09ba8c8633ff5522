/** What the review says of a session's notes: what is missing, and whose names stand in them. */
import { describe, expect, test } from 'vitest';
import { approvalPage } from '../../../electron/core/session/approval-page.ts';
import { emptyWords } from '../../../electron/core/session/empty-words.ts';
import type { SessionEvent } from '../../../electron/core/session/events.ts';
import { missingThings } from '../../../electron/core/session/missing-things.ts';
import type { NoteKind } from '../../../electron/core/session/note-kinds.ts';
import { ownersIn } from '../../../electron/core/session/owners-in.ts';
import type { NoteWords, Session } from '../../../electron/core/session/session.ts';
import type { PlainDate } from '../../../electron/core/units.ts';
import { at, noteId, planned, play } from '../../support/planned.ts';
import { tinyEdition } from '../../support/tiny-kit.ts';

const edition = tinyEdition();
type Said = Partial<NoteWords> & { readonly kind: NoteKind };

const held = (...said: readonly Said[]): Session =>
  play(
    planned(edition),
    edition,
    [at('08:00'), { type: 'session-started' }],
    ...said.map(({ kind, ...words }, index): [ReturnType<typeof at>, SessionEvent] => [
      at('08:01'),
      {
        type: 'note-taken',
        id: noteId(index),
        item: null,
        words: { ...emptyWords(kind), text: 'words', ...words },
      },
    ]),
  );
const due = '2027-01-15' as PlainDate;

describe('what is missing', () => {
  test('is counted for actions and for what is lifted, each by its own', () => {
    const session = held(
      { kind: 'action', owner: ' ', due },
      { kind: 'action', owner: 'Kim' },
      { kind: 'lifted', owner: 'the manager', due },
      { kind: 'lifted' },
      { kind: 'insight' },
    );
    expect(missingThings(approvalPage(session))).toEqual({
      owners: 1,
      dates: 1,
      receivers: 1,
      answers: 1,
      followUp: true,
    });
  });

  test('is nothing on an empty page but the day to meet again', () => {
    expect(missingThings(approvalPage(held()))).toEqual({
      owners: 0,
      dates: 0,
      receivers: 0,
      answers: 0,
      followUp: true,
    });
  });
});

describe('the names in the notes', () => {
  test('stand once each, in the order of the session’s language, with all their notes', () => {
    const names = ['Östen', 'Åsa', 'Zaida', 'Åsa ', ''];
    const session = held(...names.map((owner) => ({ kind: 'action' as const, owner })));
    const listed = (language: Session['language']): unknown =>
      ownersIn({ ...session, language }).map(({ name, notes }) => [name, notes.length]);
    expect(listed('sv')).toEqual([
      ['Zaida', 1],
      ['Åsa', 2],
      ['Östen', 1],
    ]);
    expect(listed('en')).toEqual([
      ['Åsa', 2],
      ['Östen', 1],
      ['Zaida', 1],
    ]);
  });

  test('of a removed note are gone', () => {
    const session = play(held({ kind: 'action', owner: 'Kim' }), edition, [
      at('08:02'),
      { type: 'note-deleted', id: noteId(0) },
    ]);
    expect(ownersIn(session)).toEqual([]);
  });
});
