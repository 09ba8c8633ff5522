/** How many tables chose each card; pressing a card's name turns it up. */
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TallyField } from '../TallyField.tsx';
import styles from './LeaderPane.module.css';
import type { CardsProps } from './cards-props.ts';

export const TableChoices = ({
  record,
  around,
  afterwards,
  lang,
  readOnly,
  send,
  cards,
}: CardsProps & { cards: readonly string[] }) => {
  const { t } = useTranslation();
  return (
    <ul className={styles.choices}>
      {cards.map((card) => {
        const title = around.texts.cards[card]?.title ?? card;
        return (
          <li key={card} data-up={record.turned === card}>
            <span lang={lang}>{title}</span>
            {!afterwards && (
              <Button
                look="icon"
                label={t('instruments.cards.showCard', { card: title })}
                isDisabled={readOnly || record.turned === card}
                onPress={() => void send({ type: 'card-turned', card })}
              >
                <Icon name="page" />
              </Button>
            )}
            <TallyField
              label={t('instruments.cards.tablesFor', { card: title })}
              labelHidden
              value={record.chosen[card] ?? 0}
              max={50}
              isDisabled={readOnly}
              onChange={(tables) => send({ type: 'choice-counted', card, tables })}
            />
          </li>
        );
      })}
    </ul>
  );
};
