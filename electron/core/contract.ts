/**
 * Every call a window may make, and what its input must look like. Three hosts answer it; the window never asks which.
 * Errors cross as data (`Reply`), bytes travel beside it by ticket.
 */
import { documentNames } from './documents/names.ts';
import type { DocumentName } from './documents/names.ts';
import { beginning } from './kit/adapt/begin-draft.ts';
import type { Beginning } from './kit/adapt/begin-draft.ts';
import { draftChange } from './kit/adapt/kit-draft.ts';
import type { DraftChange } from './kit/adapt/kit-draft.ts';
import type { Edition } from './kit/kit.ts';
import { kitVersion as version } from './kit/kit-json.ts';
import type { DraftId, SessionId } from './ids.ts';
import type { Problem, Reply } from './reply.ts';
import { authorId, madeId, z } from './schema.ts';
import type { RoomView } from './session/room-view.ts';
import { sessionEvent } from './session/events.ts';
import type { SessionEvent } from './session/events.ts';
import type { Details } from './session/session.ts';
import { details, sessionId } from './session/session.ts';
import { settingsSchema } from './settings.ts';
import type { Settings } from './settings.ts';
import { languages } from './units.ts';
import type { Instant, Language } from './units.ts';
import type {
  DocumentRow,
  DraftRow,
  Hello,
  KitCard,
  LeadView,
  OpenDraft,
  SessionRow,
  Taken,
  TakenKit,
  Ticket,
  TrashRow,
  Trouble,
  VersionComparison,
} from './views.ts';

export type Announcement =
  | { readonly type: 'lead'; readonly view: LeadView }
  | { readonly type: 'room'; readonly revision: number; readonly view: RoomView }
  /** What `revision` is now on disk; or why it is not. */
  | { readonly type: 'saved'; readonly sessionId: SessionId; readonly revision: number }
  | {
      readonly type: 'unsaved';
      readonly sessionId: SessionId;
      readonly revision: number;
      readonly trouble: Problem;
    }
  | { readonly type: 'sessions-changed' }
  | { readonly type: 'kits-changed' }
  | { readonly type: 'drafts-changed' }
  | { readonly type: 'settings-changed'; readonly settings: Settings }
  | { readonly type: 'troubles-changed'; readonly troubles: readonly Trouble[] }
  /** The host's clock, when a window has reason to doubt its own. */
  | { readonly type: 'clock'; readonly now: Instant };

/** What a window is for. A room window hears `room` announcements only, and may make only the calls in `roomCalls`. */
export type Role = 'lead' | 'room';

export type Api = {
  hello: (input: Empty) => Promise<Reply<Hello>>;
  changeSettings: (input: Partial<Settings>) => Promise<Reply<Settings>>;

  listKits: (input: { language: Language }) => Promise<Reply<readonly KitCard[]>>;
  readEdition: (input: { kit: string; version: string; language: Language }) => Promise<Reply<Edition>>;
  /** Takes in a file that a window has handed over, a kit or a session, or tells everything that is wrong with it. */
  takeFile: (input: { ticket: string }) => Promise<Reply<Taken>>;
  /** The kit as one file, to hand on. */
  packKit: (input: { kit: string; version: string }) => Promise<Reply<Ticket>>;

  /** Kits that are being worked on. Nothing else reads them until they are published. */
  listDrafts: (input: { language: Language }) => Promise<Reply<readonly DraftRow[]>>;
  /** A copy of a kit, or the next version of it. */
  beginDraft: (input: {
    id: DraftId;
    kit: string;
    version: string;
    beginning: Beginning;
  }) => Promise<Reply<OpenDraft>>;
  openDraft: (input: { id: DraftId }) => Promise<Reply<OpenDraft>>;
  /** `base`: the revision that the change was made on. */
  changeDraft: (input: {
    id: DraftId;
    base: number;
    change: DraftChange;
  }) => Promise<Reply<{ revision: number }>>;
  /** Among the kits from now on, or everything that is wrong with it. */
  publishDraft: (input: { id: DraftId }) => Promise<Reply<TakenKit>>;
  trashDraft: (input: { id: DraftId }) => Promise<Reply<{ key: string }>>;
  restoreDraft: (input: { key: string }) => Promise<Reply<{ id: DraftId }>>;
  /** A paper as it would be for a session that is planned from the draft as it is now. */
  makeDraftDocument: (input: {
    id: DraftId;
    template: string;
    language: Language;
    name: DocumentName;
    part: string | null;
  }) => Promise<Reply<Ticket>>;

  listSessions: (input: Empty) => Promise<Reply<readonly SessionRow[]>>;
  createSession: (input: {
    id: SessionId;
    kit: string;
    version: string;
    template: string;
    language: Language;
    details: Details;
  }) => Promise<Reply<LeadView>>;
  /** A new session with the plan of an earlier one. */
  repeatSession: (input: { id: SessionId; from: SessionId; details: Details }) => Promise<Reply<LeadView>>;
  openSession: (input: { id: SessionId }) => Promise<Reply<LeadView>>;
  /** The frozen kit of a session, in its language. */
  openEdition: (input: { id: SessionId }) => Promise<Reply<Edition>>;
  /** What a planned session would become on another version of its kit; nothing is changed. */
  compareVersion: (input: { id: SessionId; version: string }) => Promise<Reply<VersionComparison>>;
  moveVersion: (input: { id: SessionId; version: string }) => Promise<Reply<LeadView>>;
  /** What the room sees now, with the host's clock: all that a room window ever asks for. */
  openRoom: (input: { id: SessionId }) => Promise<Reply<{ revision: number; view: RoomView; now: Instant }>>;
  /** Replies when it is on disk, or with the trouble that keeps it in memory. */
  tell: (input: { id: SessionId; event: SessionEvent }) => Promise<Reply<LeadView>>;
  undo: (input: { id: SessionId }) => Promise<Reply<LeadView>>;
  redo: (input: { id: SessionId }) => Promise<Reply<LeadView>>;

  /** The session as one file with its kit, to hand over. Refused for talks between two. */
  packSession: (input: { id: SessionId }) => Promise<Reply<Ticket>>;
  trashSession: (input: { id: SessionId }) => Promise<Reply<{ key: string }>>;
  /** Every copy, also those in the trash, for good. */
  eraseSession: (input: { id: SessionId }) => Promise<Reply<Empty>>;
  listTrash: (input: Empty) => Promise<Reply<readonly TrashRow[]>>;
  restoreSession: (input: { key: string }) => Promise<Reply<{ id: SessionId }>>;
  /** Opens the last good generation of an unreadable session. */
  recoverSession: (input: { id: SessionId }) => Promise<Reply<LeadView>>;

  listDocuments: (input: { id: SessionId }) => Promise<Reply<readonly DocumentRow[]>>;
  makeDocument: (input: { id: SessionId; name: DocumentName; part: string | null }) => Promise<Reply<Ticket>>;

  /** Host's own dialogs; refused with `host-cannot` where `can` says no. */
  saveFile: (input: { ticket: string }) => Promise<Reply<{ path: string }>>;
  openFile: (input: { ticket: string }) => Promise<Reply<Empty>>;
  printFile: (input: { ticket: string }) => Promise<Reply<Empty>>;
  showRoom: (input: { id: SessionId }) => Promise<Reply<Empty>>;
  showDataFolder: (input: Empty) => Promise<Reply<Empty>>;
  /** Keep the screen awake while a session runs in this window. */
  keepAwake: (input: { on: boolean }) => Promise<Reply<Empty>>;
};

export type Empty = Readonly<Record<never, never>>;
export type CallName = keyof Api;

/** The calls that a room window may make: none of them can change or read a note. */
export const roomCalls: ReadonlySet<CallName> = new Set<CallName>(['openRoom']);

const empty = z.strictObject({});
const ofSession = z.strictObject({ id: sessionId });
const draftId = madeId.transform((id) => id as DraftId);
const ofDraft = z.strictObject({ id: draftId });
const inTrash = z.strictObject({ key: z.string().regex(/^[A-Za-z0-9_-]{1,120}$/) });
const ticket = z.strictObject({ ticket: z.string().regex(/^[A-Za-z0-9_-]{20,64}$/) });
const language = z.enum(languages);

/** Input schemas, one for each call: a call without one does not compile. */
export const inputs = {
  hello: empty,
  changeSettings: settingsSchema.partial(),
  listKits: z.strictObject({ language }),
  readEdition: z.strictObject({ kit: authorId, version, language }),
  takeFile: ticket,
  packKit: z.strictObject({ kit: authorId, version }),
  listDrafts: z.strictObject({ language }),
  beginDraft: z.strictObject({ id: draftId, kit: authorId, version, beginning }),
  openDraft: ofDraft,
  changeDraft: z.strictObject({ id: draftId, base: z.number().int().nonnegative(), change: draftChange }),
  publishDraft: ofDraft,
  trashDraft: ofDraft,
  restoreDraft: inTrash,
  makeDraftDocument: z.strictObject({
    id: draftId,
    template: authorId,
    language,
    name: z.enum(documentNames),
    part: authorId.nullable(),
  }),
  listSessions: empty,
  createSession: z.strictObject({
    id: sessionId,
    kit: authorId,
    version,
    template: authorId,
    language,
    details,
  }),
  repeatSession: z.strictObject({ id: sessionId, from: sessionId, details }),
  openSession: ofSession,
  openEdition: ofSession,
  compareVersion: z.strictObject({ id: sessionId, version }),
  moveVersion: z.strictObject({ id: sessionId, version }),
  openRoom: ofSession,
  tell: z.strictObject({ id: sessionId, event: sessionEvent }),
  undo: ofSession,
  redo: ofSession,
  packSession: ofSession,
  trashSession: ofSession,
  eraseSession: ofSession,
  listTrash: empty,
  restoreSession: inTrash,
  recoverSession: ofSession,
  listDocuments: ofSession,
  makeDocument: z.strictObject({ id: sessionId, name: z.enum(documentNames), part: authorId.nullable() }),
  saveFile: ticket,
  openFile: ticket,
  printFile: ticket,
  showRoom: ofSession,
  showDataFolder: empty,
  keepAwake: z.strictObject({ on: z.boolean() }),
} as const satisfies Record<CallName, z.ZodType>;

export type Input<Name extends CallName> = Parameters<Api[Name]>[0];
export type Output<Name extends CallName> = Awaited<ReturnType<Api[Name]>>;

/** How a window reaches its host, whichever it is. */
export type Transport = {
  readonly call: <Name extends CallName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;
  /** Hear announcements until the returned function is called. */
  readonly listen: (hear: (announcement: Announcement) => void) => () => void;
  /** Where a ticket's bytes are fetched, once. */
  readonly fileAddress: (ticket: string) => string;
  /** Hands bytes to the host; the ticket tells a call which. */
  readonly handOver: (bytes: Uint8Array<ArrayBuffer>) => Promise<Reply<{ readonly ticket: string }>>;
};
