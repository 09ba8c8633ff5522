/**
 * A kit after reading: valid, so that nobody downstream asks again. `Kit` is the structure with every language's words
 * beside it; an `Edition` is one language of it, and is what a session freezes.
 */
import type { Block, Spans } from '../documents/blocks.ts';
import type { ActivityId, HandoutId, KitId, TemplateId } from '../ids.ts';
import type { InstrumentConfig } from '../instruments/configs.ts';
import type { Picture } from '../picture.ts';
import type { Language, Minutes } from '../units.ts';
import type { ActivityPart, KitPart } from './grammar.ts';

export const forms = [
  'info',
  'alone',
  'pairs',
  'table',
  'plenary',
  'round',
  'vote',
  'break',
  'decision',
] as const;
export type Form = (typeof forms)[number];

export type Template = {
  readonly id: TemplateId;
  readonly series?: { readonly id: string; readonly part: number; readonly of: number };
  readonly agenda: readonly TemplateItem[];
  /** Of the kit's materials those that this session needs; left out: all. */
  readonly materials?: readonly string[];
};
export type TemplateItem = {
  readonly activity: ActivityId;
  readonly minutes: Minutes;
  readonly minimum: Minutes;
};

export type Activity = {
  readonly id: ActivityId;
  readonly form: Form;
  readonly minutes: Minutes;
  readonly minimum: Minutes;
  readonly maySkip: boolean;
  /** The closing: time rescue never takes its time. */
  readonly protected: boolean;
  readonly instruments: readonly InstrumentConfig[];
  readonly handouts: readonly HandoutId[];
};

export const deckKinds = ['plain', 'statement', 'fact'] as const;
export type Deck = {
  readonly id: string;
  readonly kind: (typeof deckKinds)[number];
  readonly cards: readonly string[];
};

export const pers = ['person', 'table', 'room'] as const;
export type Per = (typeof pers)[number];
export const papers = ['A3', 'A4', 'A5'] as const;
export const handoutKinds = [
  'worksheet',
  'reflection',
  'poster',
  'tent',
  'late-card',
  'summary-sheet',
  'evaluation',
  'pulse-card',
  'attendance',
] as const;
export type HandoutKind = (typeof handoutKinds)[number];
export type Handout = {
  readonly id: HandoutId;
  readonly kind: HandoutKind;
  readonly per: Per;
  readonly paper: (typeof papers)[number];
};
export type Material = { readonly id: string; readonly per: Per; readonly count: number };

/** The kit that another was made from, and what it is called. */
export type Origin = {
  readonly id: KitId;
  readonly version: string;
  readonly titles: Readonly<Partial<Record<Language, string>>>;
};

/** What does not depend on language. Exactly kit.json, with template minutes filled in. */
export type KitStructure = {
  readonly id: KitId;
  /** Semantic version, `1.0.0`. */
  readonly version: string;
  readonly languages: readonly Language[];
  readonly licence: string;
  /** Whose edition it is, by name: a municipality, a company. */
  readonly publisher?: string;
  readonly origin?: Origin;
  /** Its sessions are private records of two people. Left out in editions frozen before there were any. */
  readonly private?: boolean;
  readonly groupSize: { readonly min: number; readonly max: number };
  readonly tableSize: { readonly min: number; readonly max: number };
  readonly templates: readonly Template[];
  readonly activities: readonly Activity[];
  readonly decks: readonly Deck[];
  readonly handouts: readonly Handout[];
  readonly materials: readonly Material[];
  readonly groundRules: readonly string[];
};

/** A step of *Do* that has a time of its own. */
export type Step = { readonly minutes: Minutes; readonly text: Spans; readonly roomText: string | null };

export type ActivityTexts = {
  readonly title: string;
  readonly purpose: readonly Block[];
  readonly parts: Readonly<Partial<Record<ActivityPart, readonly Block[]>>>;
  /** The question or instruction the room sees, at most 140 characters. Empty where the guide gives none. */
  readonly roomText: string;
  readonly steps: readonly Step[];
};

export type CardTexts = {
  readonly title: string;
  readonly front: readonly Block[];
  readonly back: readonly Block[];
  /** Facts only: what, where and when it was checked. */
  readonly source: readonly Block[];
};

export type TemplateTexts = {
  readonly title: string;
  readonly summary: readonly Block[];
  /** Parts that stand in place of the kit's own. Left out in editions frozen before there were any. */
  readonly parts?: Readonly<Partial<Record<KitPart, readonly Block[]>>>;
};

/** One language's words, found by id. */
export type KitTexts = {
  readonly title: string;
  readonly description: string;
  readonly parts: Readonly<Partial<Record<KitPart, readonly Block[]>>>;
  readonly templates: Readonly<Record<string, TemplateTexts>>;
  readonly activities: Readonly<Record<string, ActivityTexts>>;
  readonly decks: Readonly<Record<string, { readonly title: string; readonly about: readonly Block[] }>>;
  readonly cards: Readonly<Record<string, CardTexts>>;
  readonly handouts: Readonly<Record<string, { readonly title: string; readonly blocks: readonly Block[] }>>;
  /** Questions, scale ends, vote options, materials and ground rules: plain words by id. */
  readonly words: Readonly<Record<string, string>>;
};

/** `sha256` in hex over every file's path and bytes, in path order: the same id and version with another hash is refused. */
export type KitHash = string;

export type Kit = {
  readonly structure: KitStructure;
  readonly hash: KitHash;
  /** The publisher's, on every paper. */
  readonly logo?: Picture;
  readonly texts: Readonly<Partial<Record<Language, KitTexts>>>;
};

/** A kit in one language: everything that planning, running and printing need. */
export type Edition = {
  readonly structure: KitStructure;
  readonly hash: KitHash;
  readonly language: Language;
  readonly texts: KitTexts;
  readonly logo?: Picture;
};
