/** What is still open, and the one button the whole session has been leading up to. */
import { useTranslation } from 'react-i18next';
import { allowed } from '../../../electron/core/session/allowed.ts';
import type { ApprovalPage } from '../../../electron/core/session/approval-page.ts';
import { dateAt } from '../../../electron/core/time.ts';
import type { Instant } from '../../../electron/core/units.ts';
import { clockTime, shortDate } from '../../app/format.ts';
import { addressOf, go } from '../../app/route.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { notify } from '../../ui/notices.ts';
import { MissingThings } from './MissingThings.tsx';
import styles from './Approve.module.css';

export const ApproveFoot = ({ page }: { page: ApprovalPage }) => {
  const { session, readOnly, tell } = useLead();
  const { t } = useTranslation();
  if (session.approvedAt !== null) return <Approved at={session.approvedAt} />;
  const isEmpty = page.agreements.length + page.actions.length + page.lifted.length === 0;
  return (
    <footer className={styles.foot}>
      {session.status === 'planned' ? (
        <p className={styles.missing}>{t('approve.notStarted')}</p>
      ) : (
        <MissingThings page={page} />
      )}
      <Button
        look="primary"
        isDisabled={readOnly || isEmpty || !allowed(session, 'approved')}
        onPress={() => void tell({ type: 'approved' })}
      >
        <Icon name="check" />
        {t('approve.approve')}
      </Button>
    </footer>
  );
};

const Approved = ({ at }: { at: Instant }) => {
  const { session, readOnly, tell } = useLead();
  const { t, i18n } = useTranslation();
  const zone = session.details.timeZone;
  const withdraw = (): void => {
    void tell({ type: 'approval-withdrawn' }).then((problem) => {
      if (!problem) notify({ text: t('approve.withdrawn') });
    });
  };
  return (
    <footer className={styles.foot} data-approved="true">
      <p className={styles.approved} role="status">
        <Icon name="decision" />
        {t('approve.approvedAt', {
          date: shortDate(dateAt(at, zone), i18n.language),
          time: clockTime(at, zone),
        })}
      </p>
      <Button look="quiet" isDisabled={readOnly} onPress={withdraw}>
        {t('approve.withdraw')}
      </Button>
      {allowed(session, 'session-ended') && (
        <Button onPress={() => void tell({ type: 'session-ended' })}>{t('approve.end')}</Button>
      )}
      <a href={addressOf({ screen: 'review', id: session.id })}>{t('approve.review')}</a>
      <Button look="primary" autoFocus onPress={() => go({ screen: 'documents', id: session.id })}>
        {t('approve.documents')}
        <Icon name="next" />
      </Button>
    </footer>
  );
};
