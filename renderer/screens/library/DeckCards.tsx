/** A deck: how it is used, and both sides of each card. */
import type { Deck, Edition } from '../../../electron/core/kit/kit.ts';
import { Blocks } from '../../ui/Blocks.tsx';
import { DeckCard } from './DeckCard.tsx';
import styles from './DeckCards.module.css';

export const DeckCards = ({ deck, edition }: { deck: Deck; edition: Edition }) => (
  <>
    <Blocks blocks={edition.texts.decks[deck.id]?.about ?? []} under={2} />
    <ul className={styles.cards}>
      {deck.cards.map((id) => {
        const card = edition.texts.cards[id];
        return card && <DeckCard key={id} card={card} language={edition.language} />;
      })}
    </ul>
  </>
);
