/** Everything that is handed out: sheets as they are printed, and the card decks, both sides of each card. */
import { useTranslation } from 'react-i18next';
import type { Deck, Edition, Handout } from '../../../electron/core/kit/kit.ts';
import { Blocks } from '../../ui/Blocks.tsx';
import { DeckCard } from './DeckCard.tsx';
import styles from './PapersReading.module.css';
import { Reading } from './Reading.tsx';
import type { ReadingSection } from './Reading.tsx';

export const PapersReading = ({ edition }: { edition: Edition }) => {
  const { t } = useTranslation();
  const { structure, texts } = edition;
  const sheets = structure.handouts.map((handout): ReadingSection => {
    const words = texts.handouts[handout.id];
    return {
      key: handout.id,
      title: words?.title ?? handout.id,
      aside: handout.paper,
      content: <Sheet handout={handout} edition={edition} />,
    };
  });
  const decks = structure.decks.map((deck): ReadingSection => ({
    key: deck.id,
    title: texts.decks[deck.id]?.title ?? deck.id,
    aside: t('kitPage.cards', { count: deck.cards.length }),
    content: <DeckOf deck={deck} edition={edition} />,
  }));
  return <Reading label={t('kitPage.contents')} lang={edition.language} sections={[...sheets, ...decks]} />;
};

const Sheet = ({ handout, edition }: { handout: Handout; edition: Edition }) => {
  const { t, i18n } = useTranslation();
  return (
    <>
      <p className={styles.facts} lang={i18n.language}>
        {t(`kitPage.handoutKinds.${handout.kind}`)} · {handout.paper} · {t(`kitPage.per.${handout.per}`)}
      </p>
      <div className={styles.sheet} data-paper={handout.paper}>
        <Blocks blocks={edition.texts.handouts[handout.id]?.blocks ?? []} under={2} />
      </div>
    </>
  );
};

const DeckOf = ({ deck, edition }: { deck: Deck; edition: Edition }) => (
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
