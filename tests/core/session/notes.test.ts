import { expect, test } from 'vitest';
import type { SessionEvent } from '../../../electron/core/session/events.ts';
import { emptyWords } from '../../../electron/core/session/empty-words.ts';
import { step } from '../../../electron/core/session/step.ts';
import { at, item, noteId, planned, play, taken } from '../../support/planned.ts';
import { tinyEdition } from '../../support/tiny-kit.ts';

const edition = tinyEdition();
const now = at('08:05');
const draft = (text: string, editing: number | null = null): SessionEvent => ({
  type: 'draft-typed',
  draft: {
    ...emptyWords('insight'),
    text,
    item: item(0),
    editing: editing === null ? null : noteId(editing),
  },
});

test('a draft becomes a note and is gone', () => {
  const session = play(
    planned(edition),
    edition,
    [now, draft('We ask too')],
    [now, taken(1, 'We ask too late')],
  );
  expect(session.draft).toBeNull();
  expect(session.notes).toMatchObject([{ text: 'We ask too late', createdAt: now, editedAt: null }]);
});

test('a note without words is no note', () => {
  expect(step(planned(edition), edition, taken(1, ' \n '), now)).toBeNull();
  const session = play(planned(edition), edition, [now, taken(1, 'Words')]);
  const emptied: SessionEvent = { type: 'note-edited', id: noteId(1), words: { text: '' } };
  expect(step(session, edition, emptied, now)).toBeNull();
});

test('a note taken twice is there once, as it was first taken', () => {
  const session = play(planned(edition), edition, [now, taken(1, 'First')], [now, taken(1, 'Second')]);
  expect(session.notes.map(({ text }) => text)).toEqual(['First']);
});

test('editing another note leaves the draft alone; editing the one in the draft ends it', () => {
  const both = play(
    planned(edition),
    edition,
    [now, taken(1, 'One')],
    [now, taken(2, 'Two')],
    [now, draft('Two, longer', 2)],
    [now, { type: 'note-edited', id: noteId(1), words: { owner: 'Kim' } }],
  );
  expect(both.draft?.text).toBe('Two, longer');
  expect(both.notes[0]).toMatchObject({ text: 'One', owner: 'Kim', editedAt: now });
  const done = play(both, edition, [
    now,
    { type: 'note-edited', id: noteId(2), words: { text: 'Two, longer' } },
  ]);
  expect(done.draft).toBeNull();
});

test('a deleted note leaves its place without any of its words', () => {
  const words = { ...emptyWords('action'), text: 'Call', owner: 'Robin', why: 'Long queues', check: 'APT' };
  const session = play(
    planned(edition),
    edition,
    [now, { type: 'note-taken', id: noteId(1), item: item(0), words }],
    [at('08:06'), { type: 'note-deleted', id: noteId(1) }],
  );
  expect(JSON.stringify(session)).not.toMatch(/Call|Robin|queues|APT/);
  expect(session.notes).toMatchObject([{ id: noteId(1), kind: 'action', deletedAt: at('08:06') }]);
  const edited: SessionEvent = { type: 'note-edited', id: noteId(1), words: { text: 'Back' } };
  expect(step(session, edition, edited, now)).toBeNull();
});

test('a change after the approval withdraws it', () => {
  const approved = play(
    planned(edition),
    edition,
    [now, { type: 'session-started' }],
    [now, taken(1, 'We start on time', 'agreement')],
    [now, { type: 'approved' }],
  );
  expect(approved.approvedAt).toBe(now);
  const reworded: SessionEvent = { type: 'note-edited', id: noteId(1), words: { text: 'We try to' } };
  expect(play(approved, edition, [now, reworded]).approvedAt).toBeNull();
  expect(play(approved, edition, [now, draft('not yet said')]).approvedAt).toBe(now);
});

test('an instrument takes its own events and refuses those of another', () => {
  const counted: SessionEvent = {
    type: 'instrument-used',
    instrument: 'when-vote',
    event: { type: 'votes-typed', option: 'this-week', count: 3 },
  };
  const session = play(planned(edition), edition, [now, counted]);
  expect(session.records['when-vote']).toMatchObject({ kind: 'vote', votes: { 'this-week': 3 } });
  const strange = { ...counted, instrument: 'hello-round' } as SessionEvent;
  expect(step(session, edition, strange, now)).toBeNull();
});
