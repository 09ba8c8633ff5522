/** Who met, when, and by which kit; whether the page has been read aloud. */
import { peopleIn } from '../../../electron/core/documents/in-session.ts';
import { longDate } from '../../app/format.ts';
import { useLead } from '../../app/LeadSession.tsx';
import styles from './Approve.module.css';
import { usePageWords } from './use-page-words.ts';

export const PageHead = () => {
  const { session } = useLead();
  const t = usePageWords(session.language);
  const { groupName, date, startTime, promisedEnd, facilitator } = session.details;
  const people = peopleIn(session);
  const where = [groupName, longDate(date, session.language), `${startTime}–${promisedEnd}`];
  return (
    <header className={styles.head}>
      <p>{where.filter((part) => part !== '').join(' · ')}</p>
      <h1>{t('approve.page.title', { kit: session.kit.title })}</h1>
      <p>
        {session.approvedAt === null ? t('approve.page.notApproved') : t('approve.page.approved')}{' '}
        {people > 0 && `${t('approve.page.participants', { count: people })} `}
        {facilitator !== '' && t('approve.page.facilitator', { name: facilitator.replace(/\.$/, '') })}
      </p>
    </header>
  );
};
