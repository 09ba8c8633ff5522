/** One card for the whole room, or what the tables chose. */
import { useTranslation } from 'react-i18next';
import type { CardShown, CardsRoom } from '../../../electron/core/instruments/cards/room.ts';
import type { Language } from '../../../electron/core/units.ts';
import { Blocks } from '../../ui/Blocks.tsx';
import { Bar } from '../Bar.tsx';
import type { RoomProps } from '../pane-props.ts';
import shared from '../RoomPane.module.css';
import styles from './RoomPane.module.css';

export const CardsRoomPane = ({ view, lang }: RoomProps<CardsRoom>) => {
  const { i18n } = useTranslation();
  const t = i18n.getFixedT(lang);
  if (view.card) return <OneCard card={view.card} of={view.of} lang={lang} />;
  const most = Math.max(1, ...view.chosen.map(({ tables }) => tables));
  return (
    <div className={shared.room}>
      <h1 className={shared.question}>{t('instruments.cards.chosen')}</h1>
      <ol className={styles.chosen}>
        {view.chosen.map((card) => (
          <li key={card.id}>
            <span>{card.title}</span>
            <Bar share={card.tables / most} />
            <b>{t('instruments.cards.tables', { count: card.tables })}</b>
          </li>
        ))}
      </ol>
    </div>
  );
};

const OneCard = ({ card, of, lang }: { card: CardShown; of: number; lang: Language }) => {
  const { i18n } = useTranslation();
  const t = i18n.getFixedT(lang);
  return (
    <div className={shared.room}>
      <article className={`${shared.raised ?? ''} ${styles.card ?? ''}`}>
        <p className={styles.place}>
          {t('instruments.cards.place', { number: card.number, of })}
          {card.agreed !== null && (
            <strong>
              {t('instruments.cards.agreed')}: {t(`instruments.cards.sides.${card.agreed}`)}
            </strong>
          )}
        </p>
        <h1>{card.title}</h1>
        <div className={styles.front} data-second={card.back !== null}>
          <Blocks blocks={card.front} under={1} />
        </div>
        {card.back !== null && (
          <div className={styles.back}>
            <Blocks blocks={card.back} under={1} />
            {card.source.length > 0 && (
              <div className={styles.source}>
                <Blocks blocks={card.source} under={1} />
              </div>
            )}
          </div>
        )}
      </article>
    </div>
  );
};
