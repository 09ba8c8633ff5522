/** The card that is up: both its sides for the leader, of which the room sees one until it is turned. */
import { useTranslation } from 'react-i18next';
import { Blocks } from '../../ui/Blocks.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/Icon.tsx';
import shared from '../LeaderPane.module.css';
import styles from './LeaderPane.module.css';
import type { CardsProps } from './cards-props.ts';

export const CardInHand = ({
  record,
  around,
  lang,
  readOnly,
  send,
  cards,
}: CardsProps & { cards: readonly string[] }) => {
  const { t } = useTranslation();
  const [first = null] = cards;
  const { turned, showsBack } = record;
  const texts = turned === null ? undefined : around.texts.cards[turned];
  const at = turned === null ? -1 : cards.indexOf(turned);
  const turn = (card: string | null | undefined): void => {
    if (card !== undefined) void send({ type: 'card-turned', card });
  };
  if (turned === null || !texts) {
    return (
      <div className={shared.buttons}>
        <Button isDisabled={readOnly} onPress={() => turn(first)}>
          {t('instruments.cards.first')}
        </Button>
        <p className={shared.soft}>{t('instruments.cards.none')}</p>
      </div>
    );
  }
  const hasBack = texts.back.length + texts.source.length > 0;
  return (
    <>
      <div className={shared.row}>
        <div className={styles.which}>
          <Choice
            label={t('instruments.cards.place', { number: at + 1, of: cards.length })}
            options={cards.map((card) => ({ key: card, words: around.texts.cards[card]?.title ?? card }))}
            value={turned}
            onChange={turn}
          />
        </div>
        <div className={shared.buttons}>
          <Button
            look="icon"
            label={t('instruments.cards.previous')}
            isDisabled={readOnly || at <= 0}
            onPress={() => turn(cards[at - 1])}
          >
            <Icon name="back" />
          </Button>
          <Button
            look="icon"
            label={t('instruments.cards.next')}
            isDisabled={readOnly || at + 1 >= cards.length}
            onPress={() => turn(cards[at + 1])}
          >
            <Icon name="next" />
          </Button>
          {hasBack && (
            <Button isDisabled={readOnly} onPress={() => void send({ type: 'side-shown', back: !showsBack })}>
              {showsBack ? t('instruments.cards.turnBack') : t('instruments.cards.turnOver')}
            </Button>
          )}
          <Button look="icon" label={t('instruments.cards.putAway')} onPress={() => turn(null)}>
            <Icon name="close" />
          </Button>
        </div>
      </div>
      <div className={styles.sides} lang={lang}>
        <Blocks blocks={texts.front} />
        {hasBack && (
          <div className={styles.back} data-shown={showsBack}>
            <Blocks blocks={[...texts.back, ...texts.source]} />
          </div>
        )}
      </div>
    </>
  );
};
