/** A deck in the leader's hand: turn a card, show its back, and note what the tables made of it. */
import { useTranslation } from 'react-i18next';
import { deckOf } from '../../../electron/core/instruments/cards/room.ts';
import { AgreedSide } from './AgreedSide.tsx';
import { CardInHand } from './CardInHand.tsx';
import { TableChoices } from './TableChoices.tsx';
import type { CardsProps } from './cards-props.ts';
import shared from '../LeaderPane.module.css';
import styles from './LeaderPane.module.css';

export const CardsLeader = (props: CardsProps) => {
  const { config, record, around, afterwards, lang } = props;
  const { t } = useTranslation();
  const deck = deckOf(config, around);
  if (!deck) return null;
  const isSide = config.mode === 'side';
  if (afterwards && isSide) {
    return (
      <ul className={styles.all}>
        {deck.cards.map((card) => (
          <li key={card}>
            <span lang={lang}>{around.texts.cards[card]?.title ?? card}</span>
            <AgreedSide {...props} card={card} inList />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <>
      {config.mode === 'choose' && (
        <>
          <p className={shared.soft}>{t('instruments.cards.choose', { count: config.choose ?? 1 })}</p>
          <TableChoices {...props} cards={deck.cards} />
        </>
      )}
      {!afterwards && <CardInHand {...props} cards={deck.cards} />}
      {isSide && record.turned !== null && <AgreedSide {...props} card={record.turned} />}
    </>
  );
};
