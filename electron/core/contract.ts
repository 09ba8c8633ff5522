/**
 * Every call a window may make, and what its input must look like. Three hosts answer it; the window never asks which.
 * Errors cross as data (`Reply`), bytes travel beside it by ticket.
 */
import { documentNames } from './documents/names.ts';
import type { DocumentName } from './documents/names.ts';
import type { KitProblem } from './kit/problem.ts';
import type { Edition, KitHash } from './kit/kit.ts';
import type { KitId, SessionId, TemplateId } from './ids.ts';
import type { Problem, Reply } from './reply.ts';
import { authorId, z } from './schema.ts';
import type { RoomView } from './session/room-view.ts';
import { sessionEvent } from './session/events.ts';
import type { SessionEvent } from './session/events.ts';
import type { Details, Session } from './session/session.ts';
import { details, sessionId } from './session/session.ts';
import { settingsSchema } from './settings.ts';
import type { Settings } from './settings.ts';
import { languages } from './units.ts';
import type { Instant, Language, Minutes, PlainDate, PlainTime } from './units.ts';

/** What the host can do that a plain browser page cannot. The window hides what its host cannot. */
export type HostCan = {
  /** Its own dialog for where to save, and opening in the system's viewer. */
  readonly saveAs: boolean;
  readonly open: boolean;
  /** The system's print dialog for a PDF. */
  readonly print: boolean;
  /** A room window on a chosen display. */
  readonly roomWindow: boolean;
  readonly showFolder: boolean;
};

export type Hello = {
  readonly version: string;
  readonly now: Instant;
  readonly timeZone: string;
  readonly dataFolder: string;
  readonly can: HostCan;
  readonly settings: Settings;
  /** Files that could not be read, so that a person hears of it at once. */
  readonly troubles: readonly Trouble[];
};

/** Something on disk that could not be opened; what it is called now and what can be done. */
export type Trouble = {
  readonly kind: 'unreadable' | 'busy' | 'newer' | 'kit';
  readonly file: string;
  /** Where the file was moved, for unreadable ones. */
  readonly movedTo?: string;
  readonly sessionId?: SessionId;
  /** An earlier generation can be opened instead. */
  readonly recoverable?: boolean;
  readonly problems?: readonly KitProblem[];
};

export type KitCard = {
  readonly id: KitId;
  readonly version: string;
  readonly hash: KitHash;
  readonly languages: readonly Language[];
  /** In the language asked for, or the kit's first. */
  readonly title: string;
  readonly description: string;
  readonly groupSize: { readonly min: number; readonly max: number };
  readonly templates: readonly {
    readonly id: TemplateId;
    readonly title: string;
    readonly summary: string;
    readonly minutes: Minutes;
    readonly series: { readonly id: string; readonly part: number; readonly of: number } | null;
  }[];
};

/** A line in a list of sessions; small, so that five hundred open at once. */
export type SessionRow = {
  readonly id: SessionId;
  readonly kitTitle: string;
  readonly templateTitle: string;
  readonly groupName: string;
  readonly date: PlainDate;
  readonly startTime: PlainTime;
  readonly promisedEnd: PlainTime;
  readonly status: Session['status'];
  readonly language: Language;
  readonly agreements: number;
  readonly actions: number;
  readonly followUp: PlainDate | null;
  readonly approved: boolean;
  readonly readOnly: boolean;
};

export type TrashRow = {
  readonly key: string;
  readonly title: string;
  readonly groupName: string;
  readonly trashedAt: Instant;
};

/** What the leader's window knows: everything. `revision` grows by one with every change. */
export type LeadView = {
  readonly session: Session;
  readonly revision: number;
  /** On disk, or not yet; `trouble` says why it cannot be. */
  readonly saved: boolean;
  readonly trouble: Problem | null;
  readonly readOnly: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

/** A door to bytes, good once: `file/<ticket>` on the same origin. */
export type Ticket = {
  readonly ticket: string;
  readonly fileName: string;
  readonly mimeType: string;
  readonly size: number;
  readonly pages: number;
  /** Characters the fonts lack, shown as □. */
  readonly missing: readonly string[];
};

export type DocumentRow = {
  readonly name: DocumentName;
  /** For handouts: which. */
  readonly part: string | null;
  readonly title: string;
  readonly paper: 'A3' | 'A4' | 'A5';
  readonly group: 'before' | 'during' | 'after';
};

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
  /** What the room sees now, with the host's clock: all that a room window ever asks for. */
  openRoom: (input: { id: SessionId }) => Promise<Reply<{ revision: number; view: RoomView; now: Instant }>>;
  /** Replies when it is on disk, or with the trouble that keeps it in memory. */
  tell: (input: { id: SessionId; event: SessionEvent }) => Promise<Reply<LeadView>>;
  undo: (input: { id: SessionId }) => Promise<Reply<LeadView>>;
  redo: (input: { id: SessionId }) => Promise<Reply<LeadView>>;

  trashSession: (input: { id: SessionId }) => Promise<Reply<{ key: string }>>;
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
const ticket = z.strictObject({ ticket: z.string().regex(/^[A-Za-z0-9_-]{20,64}$/) });
const language = z.enum(languages);
const version = z.string().regex(/^\d+\.\d+\.\d+$/);

/** Input schemas, one for each call: a call without one does not compile. */
export const inputs = {
  hello: empty,
  changeSettings: settingsSchema.partial(),
  listKits: z.strictObject({ language }),
  readEdition: z.strictObject({ kit: authorId, version, language }),
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
  openRoom: ofSession,
  tell: z.strictObject({ id: sessionId, event: sessionEvent }),
  undo: ofSession,
  redo: ofSession,
  trashSession: ofSession,
  listTrash: empty,
  restoreSession: z.strictObject({ key: z.string().regex(/^[A-Za-z0-9_-]{1,120}$/) }),
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
};
