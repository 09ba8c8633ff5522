/** Everything that is handed out: sheets as they are printed, and the card decks, both sides of each card. */
import { useTranslation } from 'react-i18next';
import type { Edition } from '../../../electron/core/kit/kit.ts';
import { DeckCards } from './DeckCards.tsx';
import { Reading } from './Reading.tsx';
import type { ReadingSection } from './Reading.tsx';
import { Sheet } from './Sheet.tsx';

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
    content: <DeckCards deck={deck} edition={edition} />,
  }));
  return <Reading label={t('kitPage.contents')} lang={edition.language} sections={[...sheets, ...decks]} />;
};
