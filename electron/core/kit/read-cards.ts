/** cards.<language>.md: a section for each deck, under it one for each card. */
import type { Block } from '../documents/blocks.ts';
import type { Language } from '../units.ts';
import { closest } from './closest.ts';
import { cardParts } from './grammar.ts';
import type { CardPart } from './grammar.ts';
import { readPartName, readTitled } from './guide/heading.ts';
import type { CardTexts, KitTexts } from './kit.ts';
import { levelOf, parseMarkdown, splitAt } from './markdown/parse.ts';
import type { Markdown } from './markdown/parse.ts';
import { readBlocks } from './markdown/read-blocks.ts';
import { plainItem } from './markdown/reading.ts';
import { idsOf } from './outline.ts';
import type { Named, Outline, OutlineDeck } from './outline.ts';
import type { Place, Source } from './source.ts';

export type CardsFile = {
  readonly decks: ReadonlyMap<string, KitTexts['decks'][string]>;
  readonly cards: ReadonlyMap<string, CardTexts>;
};

export const readCards = (source: Source, language: Language, outline: Outline): CardsFile => {
  const decks = new Map<string, KitTexts['decks'][string]>();
  const cards = new Map<string, CardTexts>();
  // A title for the whole file may stand first; nobody sees it.
  const nodes = parseMarkdown(source.text).filter((node) => levelOf(node) !== 1);
  const { before, under } = splitAt(nodes, 2);
  if (before[0]) source.report('text-before-title', source.placeIn(before[0].line));
  for (const { heading, body } of under) {
    const { id, title, at } = readTitled(source, heading);
    const deck = outline.decks.find((other) => other.id === id);
    if (id !== null && !deck) reportUnknown(source, id, at, outline.decks);
    if (id !== null && decks.has(id)) source.report('section-twice', at, { id });
    const inDeck = splitAt(body, 3);
    if (id !== null) decks.set(id, { title, about: blocksOf(source, title, inDeck.before) });
    for (const card of inDeck.under) readCard(source, language, outline, deck, card, cards);
  }
  return { decks, cards };
};

/** Every deck and card of kit.json has its words. */
export const checkCards = (
  json: Source,
  file: string,
  { decks, cards }: CardsFile,
  outline: Outline,
): void => {
  for (const deck of outline.decks) {
    if (!decks.has(deck.id)) json.report('text-missing', deck.at, { id: deck.id, file });
    for (const { id, at } of deck.cards) {
      if (!cards.has(id)) json.report('text-missing', at, { id, file });
    }
  }
};

const blocksOf = (source: Source, caption: string, nodes: readonly Markdown[]): readonly Block[] =>
  readBlocks(nodes, { source, caption, handout: false, item: plainItem(source) });

const readCard = (
  source: Source,
  language: Language,
  outline: Outline,
  deck: OutlineDeck | undefined,
  { heading, body }: { readonly heading: Markdown; readonly body: readonly Markdown[] },
  cards: Map<string, CardTexts>,
): void => {
  const { id, title, at } = readTitled(source, heading);
  const { before, under } = splitAt(body, 4);
  const front = blocksOf(source, title, before);
  if (front.length === 0) source.report('card-empty', at, { id: id ?? title });
  const parts: Partial<Record<CardPart, readonly Block[]>> = {};
  for (const part of under) {
    const name = readPartName(source, part.heading, cardParts, language);
    if (!name) continue;
    const here = source.placeIn(part.heading.line);
    const called = cardParts[name][language];
    if (parts[name]) source.report('part-twice', here, { part: called });
    parts[name] = blocksOf(source, title, part.body);
    if (parts[name].length === 0) source.report('part-empty', here, { part: called });
  }
  if (deck?.kind === 'fact' && !parts.source) {
    source.report('fact-without-source', at, { id: id ?? title, part: cardParts.source[language] });
  }
  if (id === null) return;
  if (cards.has(id)) source.report('section-twice', at, { id });
  reportPlace(source, outline, deck, id, at);
  cards.set(id, { title, front, back: parts.back ?? [], source: parts.source ?? [] });
};

/** A card stands under the deck that kit.json puts it in. */
const reportPlace = (
  source: Source,
  outline: Outline,
  deck: OutlineDeck | undefined,
  id: string,
  at: Place,
): void => {
  const home = outline.decks.find((other) => idsOf(other.cards).includes(id));
  if (!home) reportUnknown(source, id, at, deck?.cards ?? outline.decks.flatMap((other) => other.cards));
  else if (deck && home.id !== deck.id) source.report('card-in-wrong-deck', at, { id, deck: home.id });
};

const reportUnknown = (source: Source, id: string, at: Place, known: readonly Named[]): void =>
  source.report('text-unknown', at, { id, closest: closest(id, idsOf(known)) });
