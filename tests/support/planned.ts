/** A planned hour: hello 10, what helps 20, pause 5, first step 15, goodbye 10, from 08:00 to 09:00 in Stockholm. */
import { createSession } from '../../electron/core/session/create-session.ts';
import type { Edition } from '../../electron/core/kit/kit.ts';
import type { ItemId, NoteId, SessionId } from '../../electron/core/ids.ts';
import type { SessionEvent } from '../../electron/core/session/events.ts';
import { emptyWords } from '../../electron/core/session/empty-words.ts';
import type { NoteKind } from '../../electron/core/session/note-kinds.ts';
import type { Details, Session } from '../../electron/core/session/session.ts';
import { step } from '../../electron/core/session/step.ts';
import { instantAt } from '../../electron/core/time.ts';
import { inMillis, later, minutes } from '../../electron/core/units.ts';
import type { Instant, PlainDate, PlainTime, TimeZone } from '../../electron/core/units.ts';

export const stockholm = 'Europe/Stockholm' as TimeZone;
export const aTuesday = '2026-12-15' as PlainDate;
export const at = (time: string, date: string = aTuesday, zone: TimeZone = stockholm): Instant =>
  instantAt(date as PlainDate, time as PlainTime, zone);
export const after = (instant: Instant, count: number): Instant => later(instant, inMillis(minutes(count)));

export const theDetails: Details = {
  groupName: 'Hemtjänst norr',
  place: 'Stora rummet',
  facilitator: 'Kim',
  date: aTuesday,
  startTime: '08:00' as PlainTime,
  promisedEnd: '09:00' as PlainTime,
  timeZone: stockholm,
  expected: 12,
  people: [],
};

export const planned = (edition: Edition, details: Partial<Details> = {}): Session => {
  const template = edition.structure.templates[0];
  if (!template) throw new Error('The kit has no template');
  return createSession({
    id: 'session-0001' as SessionId,
    edition,
    template,
    details: { ...theDetails, ...details },
    itemId: (index) => item(index),
    at: at('07:00'),
  });
};

/** The n-th line of the agenda, from 0. */
export const item = (index: number): ItemId => `item-${String(index).padStart(4, '0')}` as ItemId;
export const noteId = (index: number): NoteId => `note-${String(index).padStart(4, '0')}` as NoteId;

export const taken = (id: number, text: string, kind: NoteKind = 'insight'): SessionEvent => ({
  type: 'note-taken',
  id: noteId(id),
  item: null,
  words: { ...emptyWords(kind), text },
});

/** Plays events at their instants; a refusal fails the test that did not expect it. */
export const play = (
  session: Session,
  edition: Edition,
  ...events: readonly (readonly [Instant, SessionEvent])[]
): Session =>
  events.reduce((current, [instant, event]) => {
    const next = step(current, edition, event, instant);
    if (!next) throw new Error(`Refused: ${event.type}`);
    return next;
  }, session);
