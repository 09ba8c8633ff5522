/** What a host tells a window of the house: itself, its troubles, and the lists and sessions that screens show. */
import type { Block } from './documents/blocks.ts';
import type { DocumentName } from './documents/names.ts';
import type { KitDraft } from './kit/adapt/kit-draft.ts';
import type { KitHash } from './kit/kit.ts';
import type { KitProblem } from './kit/problem.ts';
import type { DraftId, KitId, SessionId, TemplateId } from './ids.ts';
import type { Problem } from './reply.ts';
import type { VersionChange } from './session/move-version.ts';
import type { Session } from './session/session.ts';
import type { Settings } from './settings.ts';
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

/** What the leader's page holds from the first byte, so that its first picture waits for no call. */
export type Greeting = { readonly hello: Hello; readonly sessions: readonly SessionRow[] };

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

/** What moving a session to another version of its kit would mean. */
export type VersionComparison = {
  readonly changes: readonly VersionChange[];
  /** The kit's own words about what is new since the session's version. */
  readonly changelog: readonly Block[];
};

/** What became of a kit that was handed over. */
export type TakenKit =
  | {
      readonly what: 'kit';
      readonly state: 'taken' | 'already';
      readonly kit: KitId;
      readonly version: string;
    }
  | { readonly state: 'refused'; readonly problems: readonly KitProblem[] };

export type TakenSession = {
  readonly what: 'session';
  readonly state: 'taken' | 'already';
  readonly session: SessionRow;
  /** What became of the kit it brought. Another with its name and number is left as it is: the session needs none. */
  readonly kit: 'taken' | 'already' | 'differs' | 'none';
};

/** What became of a file that was handed over. */
export type Taken = TakenKit | TakenSession;

export type KitCard = {
  readonly id: KitId;
  readonly version: string;
  readonly hash: KitHash;
  readonly languages: readonly Language[];
  /** In the language asked for, or the kit's first. */
  readonly title: string;
  readonly description: string;
  /** Whose edition it is, and what it was made from. */
  readonly publisher: string | null;
  readonly origin: { readonly title: string; readonly version: string } | null;
  /** Added by people, not shipped with the app. */
  readonly isOwn: boolean;
  readonly groupSize: { readonly min: number; readonly max: number };
  readonly templates: readonly {
    readonly id: TemplateId;
    readonly title: string;
    readonly summary: string;
    readonly minutes: Minutes;
    readonly series: { readonly id: string; readonly part: number; readonly of: number } | null;
  }[];
};

/** A kit that is being worked on. */
export type DraftRow = {
  readonly id: DraftId;
  /** The kit that it is, or will be a version of. */
  readonly kit: string;
  readonly version: string;
  /** In the language asked for, or its first. */
  readonly title: string;
};
export type OpenDraft = { readonly id: DraftId; readonly draft: KitDraft; readonly revision: number };

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
  /** A record of two people; lists keep it apart. */
  readonly private: boolean;
  readonly keepUntil: PlainDate | null;
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
