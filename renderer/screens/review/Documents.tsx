/** Everything that can be printed for a session, the chosen document as it will be on paper, and the session itself to hand over. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentRow } from '../../../electron/core/views.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { useCall } from '../../host/use-call.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { DocumentList, keyOf } from './DocumentList.tsx';
import { DocumentView } from './DocumentView.tsx';
import styles from './Documents.module.css';
import { HandOver } from './HandOver.tsx';

export const Documents = () => {
  const { session } = useLead();
  const { t } = useTranslation();
  const { reply } = useCall('listDocuments', { id: session.id });
  const [chosen, setChosen] = useState<DocumentRow | null>(null);
  const screen = session.status === 'planned' ? 'plan' : 'review';
  const { kit, details } = session;
  return (
    <div className={styles.documents}>
      <header className={styles.header}>
        <div className={styles.title}>
          <BackLink
            to={{ screen, id: session.id }}
            words={t(screen === 'plan' ? 'papers.toPlan' : 'papers.toReview')}
          />
          <h1>{t('papers.title')}</h1>
          <p lang={session.language}>
            {kit.title}
            {details.groupName !== '' && ` · ${details.groupName}`}
          </p>
        </div>
        {!session.private && <HandOver id={session.id} />}
      </header>
      {reply && !reply.ok && <Problem problem={reply.problem} />}
      {reply?.ok && reply.value.length === 0 && <p>{t('papers.none')}</p>}
      {reply?.ok && reply.value.length > 0 && (
        <div className={styles.panes}>
          <DocumentList rows={reply.value} language={session.language} chosen={chosen} onChoose={setChosen} />
          {chosen ? (
            <DocumentView key={keyOf(chosen)} row={chosen} />
          ) : (
            <p className={styles.choose}>
              <Icon name="page" />
              {t('papers.choose')}
            </p>
          )}
        </div>
      )}
    </div>
  );
};
