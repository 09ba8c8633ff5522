/** A small kit in English and a session of it, for the tests of documents. */
import { plain } from '../../../electron/core/documents/blocks.ts';
import type { Block, Document } from '../../../electron/core/documents/blocks.ts';
import type {
  ActivityId,
  HandoutId,
  ItemId,
  KitId,
  NoteId,
  SessionId,
  TemplateId,
} from '../../../electron/core/ids.ts';
import type { Activity, ActivityTexts, Edition } from '../../../electron/core/kit/kit.ts';
import { createSession } from '../../../electron/core/session/create-session.ts';
import type { SessionEvent } from '../../../electron/core/session/events.ts';
import { emptyWords } from '../../../electron/core/session/empty-words.ts';
import type { NoteKind } from '../../../electron/core/session/note-kinds.ts';
import type { NoteWords, Session } from '../../../electron/core/session/session.ts';
import { step } from '../../../electron/core/session/step.ts';
import { afterMinutes, instantAt } from '../../../electron/core/time.ts';
import { minutes } from '../../../electron/core/units.ts';
import type { Instant, PlainDate, PlainTime, TimeZone } from '../../../electron/core/units.ts';
import { createWords } from '../../../electron/services/words.ts';

export const words = createWords('en');
export const say = (text: string): readonly Block[] => [{ type: 'paragraph', text: plain(text) }];

const activity = (id: string, more: Partial<Activity> = {}): Activity => ({
  id: id as ActivityId,
  form: 'plenary',
  minutes: minutes(30),
  minimum: minutes(20),
  maySkip: false,
  protected: false,
  instruments: [],
  handouts: [],
  ...more,
});
const texts = (title: string): ActivityTexts => ({
  title,
  purpose: say(`Why ${title}.`),
  parts: {
    say: [{ type: 'paragraph', style: 'say', text: plain(`Say of ${title}.`) }],
    do: [{ type: 'list', ordered: true, items: [{ text: plain(`Do of ${title}`), aside: '5 min' }] }],
    ask: [{ type: 'list', ordered: false, items: [{ text: plain(`Ask of ${title}?`) }] }],
    texts: say('Only for instruments.'),
  },
  roomText: '',
  steps: [],
});
const scale = (id: string) =>
  ({
    kind: 'scale',
    id,
    question: `${id}-question`,
    from: 1,
    to: 5,
    low: 'low',
    high: 'high',
    minimumAnswers: 6,
  }) as const;

export const edition: Edition = {
  language: 'en',
  hash: 'a'.repeat(64),
  structure: {
    id: 'kit' as KitId,
    version: '1.0.0',
    languages: ['en'],
    licence: 'MIT',
    groupSize: { min: 4, max: 30 },
    tableSize: { min: 3, max: 5 },
    templates: [
      {
        id: 'day' as TemplateId,
        agenda: ['welcome', 'chafes', 'close'].map((id) => ({
          activity: id as ActivityId,
          minutes: minutes(30),
          minimum: minutes(20),
        })),
      },
    ],
    activities: [
      activity('welcome', { instruments: [scale('hope')] }),
      activity('chafes', {
        instruments: [
          { kind: 'vote', id: 'first', question: 'first-question', votesEach: 3 },
          { kind: 'cards', id: 'start', deck: 'start-cards', mode: 'discuss' },
        ],
        handouts: ['sheet' as HandoutId],
      }),
      activity('close', { instruments: [scale('met')], protected: true, handouts: ['pocket' as HandoutId] }),
      activity('other', { handouts: ['elsewhere' as HandoutId] }),
    ],
    decks: [{ id: 'start-cards', kind: 'fact', cards: ['card-one', 'card-two'] }],
    handouts: [
      { id: 'sheet' as HandoutId, kind: 'worksheet', per: 'person', paper: 'A4' },
      { id: 'pocket' as HandoutId, kind: 'pulse-card', per: 'person', paper: 'A5' },
      { id: 'elsewhere' as HandoutId, kind: 'worksheet', per: 'person', paper: 'A4' },
      { id: 'rules' as HandoutId, kind: 'poster', per: 'room', paper: 'A3' },
    ],
    materials: [{ id: 'pens', per: 'table', count: 2 }],
    groundRules: [],
  },
  texts: {
    title: 'Good talks',
    description: 'Half a day.',
    parts: { purpose: say('The purpose of it.'), changelog: say('The first version.') },
    templates: { day: { title: 'A short day', summary: [] } },
    activities: {
      welcome: texts('Welcome'),
      chafes: texts('What chafes'),
      close: texts('Close'),
      other: texts('Other'),
    },
    decks: { 'start-cards': { title: 'Start cards', about: [] } },
    cards: {
      'card-one': {
        title: 'One',
        front: say('Front one'),
        back: say('Back one'),
        source: say('Act 1, checked'),
      },
      'card-two': { title: 'Two', front: say('Front two'), back: [], source: [] },
    },
    handouts: {
      sheet: { title: 'The sheet', blocks: say('Write here') },
      pocket: { title: 'The pocket card', blocks: [] },
      elsewhere: { title: 'A sheet of another activity', blocks: [] },
      rules: { title: 'Our rules', blocks: [] },
    },
    words: {
      'hope-question': 'How much do you hope for?',
      'met-question': 'Was it as you hoped?',
      'first-question': 'What comes first?',
      low: 'little',
      high: 'much',
      pens: 'Pens',
    },
  },
};

export const zone = 'Europe/Stockholm' as TimeZone;
export const start = instantAt('2026-12-15' as PlainDate, '08:00' as PlainTime, zone);
export const minutesIn = (count: number): Instant => afterMinutes(start, minutes(count));

const [day] = edition.structure.templates;
if (!day) throw new Error('The example kit has a template.');

export const planned: Session = createSession({
  id: 'session-0001' as SessionId,
  edition,
  template: day,
  details: {
    groupName: 'North',
    place: 'Room 3',
    facilitator: 'Kim, HR',
    date: '2026-12-15' as PlainDate,
    startTime: '08:00' as PlainTime,
    promisedEnd: '09:30' as PlainTime,
    timeZone: zone,
    expected: 12,
    people: [],
  },
  itemId: (index) => `item-000${index}` as ItemId,
  at: start,
});

/** The session after what happened, each at its minute. An event that is refused is a mistake of the test. */
export const after = (session: Session, ...happened: readonly (readonly [number, SessionEvent])[]): Session =>
  happened.reduce((before, [minute, event]) => {
    const next = step(before, edition, event, minutesIn(minute));
    if (next === null) throw new Error(`Refused: ${event.type}`);
    return next;
  }, session);

export const started = after(planned, [0, { type: 'session-started' }]);

export const taken = (
  id: string,
  kind: NoteKind,
  text: string,
  more: Partial<NoteWords> & { readonly item?: string } = {},
): SessionEvent => {
  const { item, ...rest } = more;
  return {
    type: 'note-taken',
    id: id.padEnd(8, '-') as NoteId,
    item: item === undefined ? null : (item as ItemId),
    words: { ...emptyWords(kind), text, ...rest },
  };
};

/** Every word that a document shows, in its order. */
export const shown = (document: Document): readonly string[] => strings(document.blocks);
const strings = (value: unknown, key = ''): readonly string[] => {
  if (typeof value === 'string')
    return ['text', 'aside', 'title', 'label', 'writeIn'].includes(key) ? [value.trim()] : [];
  if (Array.isArray(value)) return value.flatMap((entry) => strings(entry));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => strings(inner, name));
};

export const headings = (document: Document, level: number): readonly string[] =>
  headingsIn(document.blocks, level);
const headingsIn = (blocks: readonly Block[], level: number): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'together') return headingsIn(block.blocks, level);
    return block.type === 'heading' && block.level === level
      ? [block.text.map(({ text }) => text).join('')]
      : [];
  });
