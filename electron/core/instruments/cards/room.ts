/** What the room sees of a deck: one card at a time, and what the tables made of them. */
import type { Block } from '../../documents/blocks.ts';
import type { Deck } from '../../kit/kit.ts';
import type { Surroundings } from '../instrument.ts';
import type { CardsConfig } from './config.ts';
import type { CardsRecord } from './record.ts';

export type Side = 'front' | 'back' | 'split';

export type CardShown = {
  readonly id: string;
  readonly title: string;
  readonly front: readonly Block[];
  /** Null until it is turned over. */
  readonly back: readonly Block[] | null;
  /** Where a fact comes from; comes with the back. Empty when there is none. */
  readonly source: readonly Block[];
  /** Its place in the deck, from 1. */
  readonly number: number;
  /** What the room has agreed on; null when it has not, and in other modes. */
  readonly agreed: Side | null;
};

export type CardsRoom = {
  readonly kind: 'cards';
  readonly id: string;
  readonly mode: CardsConfig['mode'];
  readonly deckTitle: string;
  readonly of: number;
  readonly card: CardShown | null;
  /** Mode choose: the cards that tables chose, most chosen first. */
  readonly chosen: readonly { readonly id: string; readonly title: string; readonly tables: number }[];
};

export const deckOf = (config: CardsConfig, around: Surroundings): Deck | undefined =>
  around.structure.decks.find((deck) => deck.id === config.deck);

export const cardTitle = (around: Surroundings, card: string): string =>
  around.texts.cards[card]?.title ?? card;

/** The cards that tables chose, most chosen first; equal ones in the deck's order. */
export const chosenCards = (
  config: CardsConfig,
  record: CardsRecord,
  around: Surroundings,
): CardsRoom['chosen'] =>
  (deckOf(config, around)?.cards ?? [])
    .map((id) => ({ id, title: cardTitle(around, id), tables: record.chosen[id] ?? 0 }))
    .filter((card) => card.tables > 0)
    .toSorted((one, other) => other.tables - one.tables);

export const cardsRoom = (
  config: CardsConfig,
  record: CardsRecord,
  around: Surroundings,
): CardsRoom | null => {
  const deck = deckOf(config, around);
  if (!deck) return null;
  const card = cardShown(deck, record, around);
  const chosen = config.mode === 'choose' ? chosenCards(config, record, around) : [];
  if (card === null && chosen.length === 0) return null;
  const deckTitle = around.texts.decks[deck.id]?.title ?? deck.id;
  return { kind: 'cards', id: config.id, mode: config.mode, deckTitle, of: deck.cards.length, card, chosen };
};

const cardShown = (deck: Deck, record: CardsRecord, around: Surroundings): CardShown | null => {
  const id = record.turned;
  const texts = id === null ? undefined : around.texts.cards[id];
  if (id === null || !texts) return null;
  return {
    id,
    title: texts.title,
    front: texts.front,
    back: record.showsBack ? texts.back : null,
    source: record.showsBack ? texts.source : [],
    number: deck.cards.indexOf(id) + 1,
    agreed: record.sides[id] ?? null,
  };
};
