/** A small kit around an instrument, for its tests. */
import { plain } from '../../../electron/core/documents/blocks.ts';
import type { Block } from '../../../electron/core/documents/blocks.ts';
import type { KitId } from '../../../electron/core/ids.ts';
import type { Surroundings } from '../../../electron/core/instruments/instrument.ts';
import type { CardTexts, KitStructure, KitTexts } from '../../../electron/core/kit/kit.ts';
import type { Instant } from '../../../electron/core/units.ts';

const words = (text: string): readonly Block[] => [{ type: 'paragraph', text: plain(text) }];
const card = (name: string): CardTexts => ({
  title: `Card ${name}`,
  front: words(`front of ${name}`),
  back: name === 'three' ? [] : words(`back of ${name}`),
  source: [],
});

const structure: KitStructure = {
  id: 'test-kit' as KitId,
  version: '1.0.0',
  languages: ['en'],
  licence: 'MIT',
  groupSize: { min: 2, max: 40 },
  tableSize: { min: 3, max: 5 },
  templates: [],
  activities: [],
  decks: [{ id: 'deck', kind: 'statement', cards: ['one', 'two', 'three'] }],
  handouts: [],
  materials: [],
  groundRules: [],
};

const texts: KitTexts = {
  title: 'A kit',
  description: 'For tests.',
  parts: {},
  templates: {},
  activities: {},
  decks: { deck: { title: 'The deck', about: [] } },
  cards: { one: card('one'), two: card('two'), three: card('three') },
  handouts: {},
  words: { question: 'How was it?', low: 'not at all', high: 'very', tea: 'Tea', coffee: 'Coffee' },
};

export const surroundings = (changes: Partial<Surroundings> = {}): Surroundings => ({
  people: [],
  expected: 12,
  structure,
  texts,
  records: {},
  ...changes,
});

export const at = (millis: number): Instant => millis as Instant;
