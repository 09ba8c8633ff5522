/** Whose session, when, how far it has come, and where to go from here. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longDate } from '../../app/format.ts';
import { addressOf, go } from '../../app/route.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { Button } from '../../ui/Button.tsx';
import { EraseTalk } from '../../ui/EraseTalk.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { RepeatSession } from '../today/RepeatSession.tsx';
import styles from './Review.module.css';
import { useTrashSession } from './use-trash-session.ts';

export const ReviewHeader = () => {
  const { session, saved, trouble, canUndo, undo } = useLead();
  const { t, i18n } = useTranslation();
  const [repeats, setRepeats] = useState(false);
  const trash = useTrashSession(session.id);
  const { groupName, date } = session.details;
  const facts = [groupName, longDate(date, i18n.language)].filter((fact) => fact !== '');
  const { id, status, afterwards, approvedAt } = session;
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <h1>{t('review.heading', { kit: session.kit.title })}</h1>
        <p>
          {facts.join(' · ')}
          {' · '}
          {t(afterwards ? 'review.status.afterwards' : `review.status.${status}`)}
        </p>
        <p className={styles.approval} data-approved={approvedAt !== null}>
          <Icon name={approvedAt === null ? 'info' : 'decision'} />
          <span>
            {approvedAt === null ? t('review.notApproved') : t('review.approved')}
            {approvedAt !== null && <span className={styles.soft}> {t('review.changedAfter')}</span>}
          </span>
        </p>
      </div>
      <div className={styles.ways}>
        {status === 'running' && <a href={addressOf({ screen: 'run', id })}>{t('review.toRun')}</a>}
        <Button
          look={approvedAt === null ? 'primary' : 'plain'}
          onPress={() => go({ screen: 'approve', id })}
        >
          <Icon name="decision" /> {t('review.toApprove')}
        </Button>
        <Button
          look={approvedAt === null ? 'plain' : 'primary'}
          onPress={() => go({ screen: 'documents', id })}
        >
          <Icon name="print" /> {t('review.toDocuments')}
        </Button>
        <Button onPress={() => setRepeats(true)}>
          <Icon name="redo" /> {t('review.again')}
        </Button>
        {session.private ? (
          <EraseTalk id={id} onErased={() => go({ screen: 'today' })} />
        ) : (
          <Button look="icon" label={t('review.trash')} onPress={trash}>
            <Icon name="trash" />
          </Button>
        )}
        <Button look="icon" label={t('ui.undo')} isDisabled={!canUndo} onPress={() => void undo()}>
          <Icon name="undo" />
        </Button>
        <SaveState saved={saved} trouble={trouble} />
      </div>
      <RepeatSession session={session} isOpen={repeats} onClose={() => setRepeats(false)} />
    </header>
  );
};
