/**
 * What can happen to a session, as facts. Windows send them, `step` applies them. Each carries what it needs to be
 * harmless when it arrives twice: an id made by the sender, or the state it starts from.
 */
import { instrumentEvent } from '../instruments/records.ts';
import { authorId, z } from '../schema.ts';
import { agendaItem, details, draft, followUp, itemId, noteId, noteWords, roomState } from './session.ts';

const index = z.number().int().min(0).max(100);
const count = z
  .number()
  .int()
  .min(0)
  .max(24 * 60);
const type = <Name extends string>(name: Name) => z.literal(name);

export const sessionEvent = z.discriminatedUnion('type', [
  // Planning. The agenda's items may change until they have begun.
  z.strictObject({ type: type('details-changed'), details: details.partial() }),
  z.strictObject({ type: type('item-added'), item: agendaItem, at: index }),
  z.strictObject({ type: type('item-moved'), item: itemId, to: index }),
  z.strictObject({ type: type('item-removed'), item: itemId }),
  z.strictObject({ type: type('item-renamed'), item: itemId, title: z.string().min(1).max(200) }),
  z.strictObject({ type: type('item-minutes-set'), item: itemId, minutes: count }),

  /** Time rescue, as one step to undo: how long each is now; 0 leaves it out. */
  z.strictObject({
    type: type('times-refit'),
    changes: z.array(z.strictObject({ item: itemId, minutes: count })).max(100),
  }),

  // Running. `from` is the item that was current when the key was pressed: pressed twice, it moves once.
  z.strictObject({ type: type('session-started') }),
  z.strictObject({ type: type('moved-on'), from: itemId }),
  z.strictObject({ type: type('moved-back'), from: itemId }),
  z.strictObject({ type: type('paused') }),
  z.strictObject({ type: type('resumed') }),
  z.strictObject({ type: type('time-added'), item: itemId, minutes: z.number().int().min(-240).max(240) }),
  z.strictObject({ type: type('session-ended') }),
  z.strictObject({ type: type('held-on-paper') }),

  // Capture.
  z.strictObject({ type: type('draft-typed'), draft: draft.nullable() }),
  z.strictObject({ type: type('note-taken'), id: noteId, item: itemId.nullable(), words: noteWords }),
  z.strictObject({ type: type('note-edited'), id: noteId, words: noteWords.partial() }),
  z.strictObject({ type: type('note-moved'), id: noteId, item: itemId.nullable() }),
  z.strictObject({ type: type('note-deleted'), id: noteId }),
  z.strictObject({ type: type('instrument-used'), instrument: authorId, event: instrumentEvent }),

  // The close.
  z.strictObject({ type: type('follow-up-set'), followUp }),
  z.strictObject({ type: type('approved') }),
  z.strictObject({ type: type('approval-withdrawn') }),

  // The room.
  z.strictObject({ type: type('room-blanked'), blank: z.boolean() }),
  z.strictObject({ type: type('room-turned'), shows: roomState.shape.shows }),
  z.strictObject({ type: type('room-warned') }),
]);
export type SessionEvent = Readonly<z.infer<typeof sessionEvent>>;
export type EventType = SessionEvent['type'];
