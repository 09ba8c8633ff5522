/** A deck of cards: turned one at a time, a side agreed on, or some chosen at each table. */
import { plain } from '../../documents/blocks.ts';
import type { Block } from '../../documents/blocks.ts';
import type { Words } from '../../documents/words.ts';
import { unreachable } from '../../reply.ts';
import type { Instrument, Surroundings } from '../instrument.ts';
import { without } from '../without.ts';
import type { CardsConfig } from './config.ts';
import { cardsEvent, cardsRecord } from './record.ts';
import type { CardsEvent, CardsRecord } from './record.ts';
import { cardTitle, cardsRoom, chosenCards, deckOf } from './room.ts';
import type { CardsRoom, Side } from './room.ts';

export const cards: Instrument<CardsConfig, CardsRecord, CardsEvent, CardsRoom> = {
  record: cardsRecord,
  event: cardsEvent,
  empty: () => ({ kind: 'cards', turned: null, showsBack: false, sides: {}, chosen: {} }),
  step: (config, record, event, around) => {
    const inDeck = (card: string): boolean => deckOf(config, around)?.cards.includes(card) ?? false;
    switch (event.type) {
      case 'card-turned':
        if (event.card !== null && !inDeck(event.card)) return null;
        return event.card === record.turned ? record : { ...record, turned: event.card, showsBack: false };
      case 'side-shown':
        if (record.turned === null || (event.back && !hasBack(around, record.turned))) return null;
        return { ...record, showsBack: event.back };
      case 'side-agreed': {
        if (config.mode !== 'side' || !inDeck(event.card)) return null;
        const sides = without(record.sides, event.card);
        return { ...record, sides: event.side === null ? sides : { ...sides, [event.card]: event.side } };
      }
      case 'choice-counted': {
        if (config.mode !== 'choose' || !inDeck(event.card)) return null;
        const chosen = without(record.chosen, event.card);
        return { ...record, chosen: event.tables === 0 ? chosen : { ...chosen, [event.card]: event.tables } };
      }
      default:
        return unreachable(event);
    }
  },
  room: cardsRoom,
  freeText: () => [],
  result: (config, record, around, words) => {
    switch (config.mode) {
      case 'discuss':
        return [];
      case 'side':
        return sidesAgreed(config, record, around, words);
      case 'choose':
        return cardsChosen(config, record, around, words);
    }
  },
  paper: (config, around, words) => {
    const titles = deckOf(config, around)?.cards.map((card) => cardTitle(around, card)) ?? [];
    switch (config.mode) {
      case 'discuss':
        return [];
      case 'side':
        return [sideForm(titles, words)];
      case 'choose':
        return [
          {
            type: 'list',
            ordered: false,
            items: titles.map((title) => ({ text: plain(title), check: true })),
          },
        ];
    }
  },
};

const hasBack = (around: Surroundings, card: string): boolean => {
  const texts = around.texts.cards[card];
  return texts !== undefined && texts.back.length + texts.source.length > 0;
};

const sideKeys = {
  front: 'instruments.sideFront',
  back: 'instruments.sideBack',
  split: 'instruments.sideSplit',
} as const satisfies Record<Side, string>;

const sidesAgreed = (
  config: CardsConfig,
  record: CardsRecord,
  around: Surroundings,
  words: Words,
): readonly Block[] => {
  const rows = (deckOf(config, around)?.cards ?? []).flatMap((card) => {
    const side = record.sides[card];
    return side === undefined
      ? []
      : [[{ text: plain(cardTitle(around, card)) }, { text: plain(words.say(sideKeys[side])) }]];
  });
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      caption: words.say('instruments.agreedSides'),
      captionShown: true,
      columns: [
        { title: words.say('instruments.card'), width: 3 },
        { title: words.say('instruments.side'), width: 1 },
      ],
      rows,
      rowHeaders: true,
    },
  ];
};

const cardsChosen = (
  config: CardsConfig,
  record: CardsRecord,
  around: Surroundings,
  words: Words,
): readonly Block[] => {
  const chosen = chosenCards(config, record, around);
  if (chosen.length === 0) return [];
  const alt = words.say('instruments.chosenCards');
  return [
    { type: 'paragraph', text: [{ text: alt, strong: true }] },
    { type: 'bars', alt, bars: chosen.map(({ title, tables }) => ({ label: title, value: tables })) },
  ];
};

const sideForm = (titles: readonly string[], words: Words): Block => ({
  type: 'table',
  caption: words.say('instruments.agreedSides'),
  columns: [
    { title: words.say('instruments.card'), width: 4 },
    { title: words.say('instruments.sideFront'), width: 1 },
    { title: words.say('instruments.sideBack'), width: 1 },
    { title: words.say('instruments.sideSplit'), width: 1 },
  ],
  rows: titles.map((title) => [plain(title), [], [], []].map((text) => ({ text }))),
  rowHeaders: true,
});
