/** After the end: on to what matters most, the page that is read aloud and approved. */
import { useTranslation } from 'react-i18next';
import { notesOf } from '../../../electron/core/session/approval-page.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { addressOf, go } from '../../app/route.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './BeforeStart.module.css';

export const SessionOver = () => {
  const { session } = useLead();
  const { t } = useTranslation();
  return (
    <section className={styles.before}>
      <h2>{t('run.over')}</h2>
      <p className={styles.lead}>
        {t('run.overCounts', {
          agreements: t('run.agreements', { count: notesOf(session, 'agreement').length }),
          actions: t('run.actions', { count: notesOf(session, 'action').length }),
          lifted: t('run.lifted', { count: notesOf(session, 'lifted').length }),
        })}
      </p>
      <div className={styles.actions}>
        <Button look="primary" autoFocus onPress={() => go({ screen: 'approve', id: session.id })}>
          {session.approvedAt === null ? t('run.toApproval') : t('run.seeApproval')}
        </Button>
        <a href={addressOf({ screen: 'review', id: session.id })}>{t('run.toReview')}</a>
        <a href={addressOf({ screen: 'documents', id: session.id })}>{t('run.toDocuments')}</a>
      </div>
    </section>
  );
};
