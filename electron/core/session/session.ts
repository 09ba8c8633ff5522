/**
 * A session: what was planned, what happened, what was said. Stored whole, one file each. The schema is the truth; the
 * types follow from it. Nothing in it ticks: it holds instants, and `timer.ts` derives what a clock shows.
 */
import { instrumentRecord } from '../instruments/records.ts';
import { forms } from '../kit/kit.ts';
import type { ActivityId, ItemId, KitId, NoteId, PersonId, SessionId, TemplateId } from '../ids.ts';
import { authorId, instant, madeId, plainDate, plainTime, z } from '../schema.ts';
import { languages } from '../units.ts';
import { noteKinds } from './note-kinds.ts';
import type { Minutes, TimeZone } from '../units.ts';
import { textLimit } from './text-limit.ts';

export const longestAgenda = 100;
const line = z.string().max(200);
const minutesCount = z
  .number()
  .int()
  .min(0)
  .max(24 * 60)
  .transform((count) => count as Minutes);
export const itemId = madeId.transform((id) => id as ItemId);
export const noteId = madeId.transform((id) => id as NoteId);
export const sessionId = madeId.transform((id) => id as SessionId);
export const personId = madeId.transform((id) => id as PersonId);

export const agendaItem = z.strictObject({
  id: itemId,
  /** Null for the group's own, such as lunch. */
  activity: authorId.transform((id) => id as ActivityId).nullable(),
  title: line,
  form: z.enum(forms),
  minutes: minutesCount,
  minimum: minutesCount,
  maySkip: z.boolean(),
  protected: z.boolean(),
});
export type AgendaItem = Readonly<z.infer<typeof agendaItem>>;

export const person = z.strictObject({ id: personId, name: line, unit: line });
export type Person = Readonly<z.infer<typeof person>>;

export const zoneName = z
  .string()
  .max(60)
  .refine(isZone, { message: 'not a time zone' })
  .transform((zone) => zone as TimeZone);
function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

/** What is said of a session before it begins. All of it may be changed until it ends. */
export const details = z.strictObject({
  groupName: line,
  place: line,
  /** A name or a role, printed on the summary. */
  facilitator: line,
  date: plainDate,
  startTime: plainTime,
  /** When people were told it ends. The end is fixed; the agenda has to fit. */
  promisedEnd: plainTime,
  timeZone: zoneName,
  expected: z.number().int().min(0).max(500),
  people: z.array(person).max(500),
  /** For private records: the last day it is kept. */
  keepUntil: plainDate.exactOptional(),
});
export type Details = Readonly<z.infer<typeof details>>;

export const noteKind = z.enum(noteKinds);

/** What a person says in a note; who made it and when is added by `step`. */
export const noteWords = z.strictObject({
  kind: noteKind,
  text: z.string().max(textLimit),
  /** Who does it, or to whom it is lifted: a role, initials or a name. */
  owner: line,
  /** Done by, or answer by. */
  due: plainDate.nullable(),
  /** When the group looks at it again, in its own words, such as "APT 14 jan". */
  check: line,
  why: z.string().max(2000),
  /** The employer's legal duty, marked apart from the group's own agreement. */
  workEnvironment: z.boolean(),
});
export type NoteWords = Readonly<z.infer<typeof noteWords>>;

export const note = noteWords.extend({
  id: noteId,
  /** The activity it was taken in; null when taken before, between or afterwards. */
  item: itemId.nullable(),
  createdAt: instant,
  editedAt: instant.nullable(),
  /** A deleted note leaves this behind, without its words, so that a copy elsewhere knows. */
  deletedAt: instant.nullable(),
});
export type Note = Readonly<z.infer<typeof note>>;

/** What is being typed right now. Stored beside the notes, never shown to the room. */
export const draft = noteWords.extend({
  item: itemId.nullable(),
  /** The note being edited, if it is not a new one. */
  editing: noteId.nullable(),
});
export type Draft = Readonly<z.infer<typeof draft>>;

export const pause = z.strictObject({ from: instant, to: instant.nullable() });
/** One stay at one line of the agenda. Going back makes a new visit; an item's time is the sum of its visits. */
export const visit = z.strictObject({
  item: itemId,
  startedAt: instant,
  endedAt: instant.nullable(),
  pauses: z.array(pause),
});
export type Visit = Readonly<z.infer<typeof visit>>;

export const followUp = z.strictObject({
  /** The dates the group meets about this again, earliest first. */
  dates: z.array(plainDate).max(12),
  /** Where and how, such as "15–20 minuter, på APT". */
  how: line,
});
export type FollowUp = Readonly<z.infer<typeof followUp>>;

export const roomState = z.strictObject({
  blank: z.boolean(),
  /** The activity's own text, one of its instruments, or the page to approve. */
  shows: z.discriminatedUnion('what', [
    z.strictObject({ what: z.literal('activity') }),
    z.strictObject({ what: z.literal('instrument'), instrument: authorId }),
    z.strictObject({ what: z.literal('approval') }),
  ]),
  /** The two-minute warning: shown until this instant. */
  warningUntil: instant.nullable(),
});
export type RoomState = Readonly<z.infer<typeof roomState>>;

export const sessionSchema = z.strictObject({
  id: sessionId,
  kit: z.strictObject({
    id: authorId.transform((id) => id as KitId),
    version: z.string().max(40),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    title: line,
    template: authorId.transform((id) => id as TemplateId),
    templateTitle: line,
  }),
  /** Of two people: kept apart from the groups' sessions. */
  private: z.literal(true).exactOptional(),
  language: z.enum(languages),
  status: z.enum(['planned', 'running', 'ended']),
  createdAt: instant,
  details,
  agenda: z.array(agendaItem).max(longestAgenda),
  visits: z.array(visit),
  /** Minutes added to (or taken from) an item while it ran. */
  added: z.record(itemId, z.number().int()),
  endedAt: instant.nullable(),
  /** Led on paper and typed in afterwards: it has no visits and its times are the planned ones. */
  afterwards: z.boolean(),
  notes: z.array(note),
  draft: draft.nullable(),
  /** What instruments recorded, by instrument id. */
  records: z.record(authorId, instrumentRecord),
  followUp,
  /** When the one page was read aloud and approved in the room. */
  approvedAt: instant.nullable(),
  room: roomState,
});
export type Session = Readonly<z.infer<typeof sessionSchema>>;
