/** A card from a deck: the front, and below a fold the back. */
import { cardParts } from '../../../electron/core/kit/grammar.ts';
import type { CardTexts } from '../../../electron/core/kit/kit.ts';
import type { Language } from '../../../electron/core/units.ts';
import { Blocks } from '../../ui/Blocks.tsx';
import styles from './DeckCard.module.css';

export const DeckCard = ({ card, language }: { card: CardTexts; language: Language }) => (
  <li className={styles.card}>
    <div className={styles.front}>
      <h3>{card.title}</h3>
      <Blocks blocks={card.front} />
    </div>
    {(card.back.length > 0 || card.source.length > 0) && (
      <div className={styles.back}>
        {card.back.length > 0 && (
          <>
            <p className={styles.label}>{cardParts.back[language]}</p>
            <Blocks blocks={card.back} />
          </>
        )}
        {card.source.length > 0 && (
          <div className={styles.source}>
            <p className={styles.label}>{cardParts.source[language]}</p>
            <Blocks blocks={card.source} />
          </div>
        )}
      </div>
    )}
  </li>
);
