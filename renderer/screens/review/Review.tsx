/** Everything a session captured, to be gone through afterwards: corrected, completed from paper, and handed on. */
import { useTranslation } from 'react-i18next';
import { useLead } from '../../app/LeadSession.tsx';
import { AgendaAsItWent } from './AgendaAsItWent.tsx';
import { InstrumentResults } from './InstrumentResults.tsx';
import { NamesUsed } from './NamesUsed.tsx';
import { NotesByKind } from './NotesByKind.tsx';
import { ReviewHeader } from './ReviewHeader.tsx';
import styles from './Review.module.css';

export const Review = () => {
  const { session } = useLead();
  const { t } = useTranslation();
  return (
    <div className={styles.review}>
      <ReviewHeader />
      {session.afterwards && session.notes.length === 0 && (
        <p className={styles.hint}>{t('review.onPaper')}</p>
      )}
      <div className={styles.columns}>
        <div className={styles.main}>
          <NotesByKind />
          <InstrumentResults />
        </div>
        <div className={styles.side}>
          <AgendaAsItWent />
          <NamesUsed />
        </div>
      </div>
    </div>
  );
};
