/** A deck of cards to print, cut and lay on tables: A6, with a small label that tells what kind of card it is. */
import type { CardTexts, Deck, Edition } from '../kit/kit.ts';
import type { Session } from '../session/session.ts';
import type { Block, Card, Document } from './blocks.ts';
import { framed } from './frame.ts';
import { decksIn } from './in-session.ts';
import { paragraph } from './make-blocks.ts';
import type { Words } from './words.ts';

/** Null when the session has no such deck. */
export const cards = (session: Session, edition: Edition, id: string, words: Words): Document | null => {
  const deck = decksIn(session, edition).find((candidate) => candidate.id === id);
  if (!deck) return null;
  const title = edition.texts.decks[deck.id]?.title ?? deck.id;
  return framed(session, words, {
    title,
    paper: 'A4',
    look: 'cards',
    blocks: [
      {
        type: 'cards',
        size: 'A6',
        cards: deck.cards.flatMap((card) => {
          const texts = edition.texts.cards[card];
          return texts ? [printed(card, deck, title, texts, words)] : [];
        }),
      },
    ],
  });
};

const printed = (id: string, deck: Deck, title: string, texts: CardTexts, words: Words): Card => {
  const kind = deck.kind === 'plain' ? title : words.say(`cards.${deck.kind}`);
  const other = deck.kind === 'statement' ? words.say('cards.statementBack') : kind;
  return {
    id,
    front: [
      paragraph(kind, 'label'),
      paragraph([{ text: texts.title, strong: true }], 'large'),
      ...texts.front,
    ],
    // The other side of a statement is a statement too, to be read across the table.
    back: backOf(deck.kind === 'statement' ? { ...texts, back: texts.back.map(large) } : texts, other, words),
  };
};

const backOf = (texts: CardTexts, label: string, words: Words): readonly Block[] => {
  const source: readonly Block[] =
    texts.source.length === 0
      ? []
      : [paragraph(words.say('cards.source'), 'label'), ...texts.source.map(small)];
  return texts.back.length + source.length === 0 ? [] : [paragraph(label, 'label'), ...texts.back, ...source];
};

/** A source is fine print. */
const small = (block: Block): Block => (block.type === 'paragraph' ? { ...block, style: 'small' } : block);
const large = (block: Block): Block => (block.type === 'paragraph' ? { ...block, style: 'large' } : block);
