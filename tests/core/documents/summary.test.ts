import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summary } from '../../../electron/core/documents/summary.ts';
import type { ItemId, NoteId } from '../../../electron/core/ids.ts';
import { emptyWords } from '../../../electron/core/session/empty-words.ts';
import { noteKinds } from '../../../electron/core/session/note-kinds.ts';
import type { Note, Session } from '../../../electron/core/session/session.ts';
import type { PlainDate } from '../../../electron/core/units.ts';
import { after, edition, headings, minutesIn, planned, shown, started, taken, words } from './example.ts';

const made = (session: Session, minute = 60) => summary(session, edition, words, minutesIn(minute));
const text = (session: Session, minute = 60): string => shown(made(session, minute)).join('\n');
const tallies = (instrument: string, counts: readonly number[]) =>
  counts.map(
    (count, index) =>
      [
        1,
        { type: 'instrument-used', instrument, event: { type: 'tally-typed', step: index + 1, count } },
      ] as const,
  );

const full = after(
  started,
  [1, taken('note-1', 'insight', 'We ring too often', { item: 'item-0000' })],
  [2, taken('note-2', 'disagreement', 'Some want longer handovers')],
  [3, taken('note-3', 'unclear', 'Who owns the rota')],
  [4, taken('note-4', 'parked', 'The coffee')],
  [5, taken('note-5', 'agreement', 'We ask before we say no')],
  [
    6,
    taken('note-6', 'action', 'Try ten minutes', {
      owner: 'The coordinator',
      due: '2026-12-15' as PlainDate,
    }),
  ],
  [7, taken('note-7', 'lifted', 'May we own the rota?', { owner: 'the head of unit' })],
  [8, { type: 'follow-up-set', followUp: { dates: ['2027-01-20' as PlainDate], how: 'At the meeting' } }],
  ...tallies('hope', [0, 0, 4, 4, 4]),
  ...tallies('met', [0, 0, 0, 6, 6]),
);

describe('a full summary', () => {
  test('begins with what was approved, goes on with what was seen, and ends with how it went', () => {
    expect(headings(made(full), 2)).toEqual([
      'We agree on',
      'We do',
      'We lift',
      'How we follow up',
      'What we saw',
      'Where we see it differently',
      'Still unclear',
      'Parked',
      'What we voted, chose and answered',
      'How it was for us',
      'How it went',
    ]);
    const page = made(full).blocks.findIndex((block) => block.type === 'page-break');
    const pageOne = shown({ ...made(full), blocks: made(full).blocks.slice(0, page) }).join('\n');
    expect(pageOne).toContain('We ask before we say no');
    expect(pageOne).toContain('May we own the rota?');
    expect(pageOne).toContain('Wed\u00a020\u00a0Jan');
    expect(pageOne).not.toContain('We ring too often');
  });

  test('shows notes under the activity they were taken in', () => {
    const lines = shown(made(full));
    expect(lines[lines.indexOf('We ring too often') - 1]).toBe('Welcome');
    expect(lines[lines.indexOf('Who owns the rota') - 1]).toBe('Outside the agenda');
  });

  test('keeps the closing’s questions apart from what the work itself asked', () => {
    const lines = shown(made(full));
    const evaluation = lines.indexOf('How it was for us');
    expect(lines.indexOf('How much do you hope for?')).toBeLessThan(evaluation);
    expect(lines.indexOf('Was it as you hoped?')).toBeGreaterThan(evaluation);
  });

  test('says whether it was approved in the room, and no longer after a change', () => {
    const approved = after(full, [60, { type: 'approved' }]);
    const changed = after(approved, [61, taken('note-8', 'agreement', 'One more')]);
    expect(text(full)).toContain('Not yet read aloud');
    expect(text(approved)).toContain('Read aloud and approved in the room.');
    expect(text(changed)).toContain('Not yet read aloud');
  });
});

const word = fc.integer({ min: 10_000, max: 99_999 });
const noteOf = fc.record({
  kind: fc.constantFrom(...noteKinds),
  item: fc.constantFrom('item-0000', 'item-0002', 'item-gone', null),
  filled: fc.record({ owner: fc.boolean(), check: fc.boolean(), why: fc.boolean() }),
  due: fc.constantFrom(null, '2027-02-03' as PlainDate),
  workEnvironment: fc.boolean(),
  deleted: fc.boolean(),
  lines: fc.boolean(),
});

test('every word of every note stands in the summary once, and nothing that was deleted or is still being typed', () => {
  fc.assert(
    fc.property(fc.array(noteOf, { maxLength: 12 }), word, (drawn, salt) => {
      const token = (index: number, part: string): string => `${part}${salt}x${index}x`;
      const notes = drawn.map((one, index): Note => ({
        ...emptyWords(one.kind),
        id: `note-${index}` as NoteId,
        item: one.item as ItemId | null,
        text: ` ${token(index, 'text')}${one.lines ? '\nline two' : ''} `,
        owner: one.filled.owner ? token(index, 'owner') : '',
        check: one.filled.check ? token(index, 'check') : '',
        why: one.filled.why ? token(index, 'why') : '',
        due: one.due,
        workEnvironment: one.workEnvironment,
        createdAt: minutesIn(1),
        editedAt: null,
        deletedAt: one.deleted ? minutesIn(2) : null,
      }));
      const draft = { ...emptyWords('insight'), text: 'half a thought', item: null, editing: null };
      const printed = text({ ...started, notes, draft });
      for (const [index, one] of drawn.entries())
        for (const part of ['text', 'owner', 'check', 'why'] as const) {
          const written = part === 'text' || one.filled[part];
          const times = printed.split(token(index, part)).length - 1;
          expect([part, times]).toEqual([part, written && !one.deleted ? 1 : 0]);
        }
      expect(printed).not.toContain('half a thought');
    }),
    { numRuns: 60 },
  );
});

describe('a summary at any moment', () => {
  test('of a session that is only planned says kindly that nothing is written, with room to write by hand', () => {
    const document = made(planned, -60);
    expect(shown(document).join('\n')).toContain('Nothing has been written yet.');
    const boxes = JSON.stringify(document.blocks);
    expect(boxes).toContain('"write-in"');
    expect(boxes).toContain('"check":true');
    expect(headings(document, 2)).toEqual([
      'We agree on',
      'We do',
      'We lift',
      'How we follow up',
      'How it is planned',
    ]);
  });

  test('of a running session shows what has begun and when the rest is thought to', () => {
    const running = after(started, [40, { type: 'moved-on', from: 'item-0000' as ItemId }]);
    const lines = shown(made(running, 45));
    expect(lines).toContain('40 min');
    expect(lines).toContain('now');
    // Thirty minutes from 08.40, five of them gone.
    expect(lines).toContain('about 09:10');
  });

  test('of a session that ended early names what was not reached, and does not change with the clock', () => {
    const ended = after(started, [25, { type: 'session-ended' }]);
    const lines = shown(made(ended));
    expect(lines.filter((line) => line === 'not reached')).toHaveLength(2);
    expect(lines).toContain('Ended before the promised time.');
    expect(lines).toContain('08:00–08:25');
    expect(made(ended, 30)).toEqual(made(ended, 30_000));
  });

  test('of a session led on paper claims no times that nobody measured', () => {
    const lines = shown(made(after(planned, [300, { type: 'held-on-paper' }])));
    expect(lines.join('\n')).toContain('Led on paper');
    expect(lines).not.toContain('Began');
  });

  test('that was approved without actions has no empty table to fill in', () => {
    const session = after(
      started,
      [5, taken('note-5', 'agreement', 'We ask first')],
      [6, { type: 'approved' }],
    );
    expect(headings(made(session), 2)).not.toContain('We do');
    expect(JSON.stringify(made(session).blocks)).not.toContain('write-in');
  });
});

test('answers too few to show are in no summary', () => {
  const session = after(started, ...tallies('hope', [1, 1, 1, 1, 1]));
  expect(text(session)).not.toContain('How much do you hope for?');
});

test('people who were listed are not named', () => {
  const people = [
    { id: 'person-01', name: 'Alex Secret', unit: 'Night' },
  ] as unknown as Session['details']['people'];
  expect(text({ ...full, details: { ...full.details, people } })).not.toContain('Alex');
});
