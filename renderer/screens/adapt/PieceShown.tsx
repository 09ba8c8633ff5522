/** The open piece as it is read in the library and on the run screen. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '../../../electron/core/kit/kit.ts';
import { Blocks } from '../../ui/Blocks.tsx';
import { useDuration } from '../../ui/use-duration.ts';
import { ActivityGuide } from '../library/ActivityGuide.tsx';
import { DeckCards } from '../library/DeckCards.tsx';
import { Sheet } from '../library/Sheet.tsx';
import { useAdapting } from './draft-context.ts';
import styles from './PieceShown.module.css';

export const PieceShown = ({ edition }: { edition: Edition }) => {
  const { piece } = useAdapting();
  const { t } = useTranslation();
  const { structure, texts, language } = edition;
  const titled = (title: string | undefined, content: ReactNode) => (
    <div className={styles.shown} lang={language}>
      <h3>{title}</h3>
      {content}
    </div>
  );
  switch (piece.kind) {
    case 'about':
      return titled(texts.title, <Overview edition={edition} />);
    case 'part':
      return <Blocks blocks={texts.parts[piece.part] ?? []} under={2} />;
    case 'template':
      return titled(texts.templates[piece.id]?.title, <Agenda edition={edition} template={piece.id} />);
    case 'activity': {
      const activity = structure.activities.find(({ id }) => id === piece.id);
      const words = texts.activities[piece.id];
      if (!activity || !words) return <p>{t('adapt.preview.none')}</p>;
      return titled(
        words.title,
        <ActivityGuide edition={edition} activity={activity} texts={words} minutes={activity.minutes} />,
      );
    }
    case 'deck': {
      const deck = structure.decks.find(({ id }) => id === piece.id);
      return deck ? titled(texts.decks[piece.id]?.title, <DeckCards deck={deck} edition={edition} />) : null;
    }
    case 'handout': {
      const handout = structure.handouts.find(({ id }) => id === piece.id);
      return handout
        ? titled(texts.handouts[piece.id]?.title, <Sheet handout={handout} edition={edition} />)
        : null;
    }
  }
};

const Overview = ({ edition }: { edition: Edition }) => {
  const duration = useDuration();
  const { structure, texts } = edition;
  return (
    <>
      <p className={styles.lead}>{texts.description}</p>
      <dl className={styles.templates}>
        {structure.templates.map(({ id, agenda }) => (
          <div key={id}>
            <dt>{texts.templates[id]?.title}</dt>
            <dd>{duration(agenda.reduce((sum, item) => sum + item.minutes, 0))}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};

const Agenda = ({ edition, template }: { edition: Edition; template: string }) => {
  const duration = useDuration();
  const { structure, texts } = edition;
  const agenda = structure.templates.find(({ id }) => id === template)?.agenda ?? [];
  return (
    <>
      <Blocks blocks={texts.templates[template]?.summary ?? []} />
      <dl className={styles.templates}>
        {agenda.map(({ activity, minutes }, at) => (
          <div key={`${activity} ${at}`}>
            <dt>{texts.activities[activity]?.title}</dt>
            <dd>{duration(minutes)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};
