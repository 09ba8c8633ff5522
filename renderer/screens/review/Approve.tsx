/**
 * The one page: read aloud at the close, corrected where it stands until the group recognises itself, and approved. It is
 * page one of the summary, large enough for the back of the room.
 */
import { useTranslation } from 'react-i18next';
import { approvalPage } from '../../../electron/core/session/approval-page.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { useKeepAwake } from '../run/use-keep-awake.ts';
import { ActionsPart } from './ActionsPart.tsx';
import { AgreementsPart } from './AgreementsPart.tsx';
import { ApproveBar } from './ApproveBar.tsx';
import { ApproveFoot } from './ApproveFoot.tsx';
import { FollowUpPart } from './FollowUpPart.tsx';
import { LiftedPart } from './LiftedPart.tsx';
import { PageHead } from './PageHead.tsx';
import styles from './Approve.module.css';

export const Approve = () => {
  const { session, readOnly } = useLead();
  const { t } = useTranslation();
  useKeepAwake(true);
  const page = approvalPage(session);
  // What was approved is what was read aloud: it stays as it is until somebody asks to change it.
  const fixed = readOnly || page.approved;
  return (
    <div className={styles.approve}>
      <ApproveBar />
      <article className={styles.page} lang={session.language} aria-label={t('approve.title')}>
        <PageHead />
        <AgreementsPart notes={page.agreements} fixed={fixed} />
        <ActionsPart notes={page.actions} fixed={fixed} />
        <LiftedPart notes={page.lifted} fixed={fixed} />
        <FollowUpPart followUp={page.followUp} fixed={fixed} />
      </article>
      <ApproveFoot page={page} />
    </div>
  );
};
