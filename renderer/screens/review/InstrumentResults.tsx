/** What was counted and chosen, as entered, with the way to type in what was counted on paper. */
import { useTranslation } from 'react-i18next';
import { activitiesIn } from '../../../electron/core/documents/in-session.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { countedOnPaper } from '../../instruments/counted-on-paper.ts';
import { InstrumentPanes } from '../../instruments/InstrumentPanes.tsx';
import styles from './Review.module.css';

export const InstrumentResults = () => {
  const { session, edition } = useLead();
  const { t } = useTranslation();
  const counted = activitiesIn(session, edition)
    .map((activity) => ({ ...activity, instruments: countedOnPaper(activity) }))
    .filter((activity) => activity.instruments.length > 0);
  if (counted.length === 0) return null;
  return (
    <section className={styles.results} aria-labelledby="review-results">
      <h2 id="review-results">{t('review.results.title')}</h2>
      <p className={styles.soft}>{t('review.results.about')}</p>
      {counted.map((activity) => (
        <div key={activity.id} className={styles.activity}>
          <p lang={session.language}>{edition.texts.activities[activity.id]?.title ?? activity.id}</p>
          <InstrumentPanes activity={activity} />
        </div>
      ))}
    </section>
  );
};
