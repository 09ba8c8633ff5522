/** A plan: the agenda with its clock times, always with the end in view. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allowed } from '../../../electron/core/session/allowed.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { go } from '../../app/route.ts';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { RepeatSession } from '../today/RepeatSession.tsx';
import { AddActivity } from './AddActivity.tsx';
import { Agenda } from './Agenda.tsx';
import { EndLine } from './EndLine.tsx';
import { Materials } from './Materials.tsx';
import { NewerVersion } from './NewerVersion.tsx';
import { PlanDetails } from './PlanDetails.tsx';
import styles from './Plan.module.css';

export const Plan = () => {
  const { session, saved, trouble, canUndo, undo, tell } = useLead();
  const { t } = useTranslation();
  const [isRepeating, setIsRepeating] = useState(false);
  const onPaper = async (): Promise<void> => {
    if (!(await tell({ type: 'held-on-paper' }))) go({ screen: 'review', id: session.id });
  };
  return (
    <div className={styles.plan}>
      <header className={styles.header}>
        <div>
          <p className={styles.kit} lang={session.language}>
            {session.kit.title} · {session.kit.templateTitle}
          </p>
          <h1>{session.details.groupName === '' ? t('plan.title') : session.details.groupName}</h1>
        </div>
        <div className={styles.actions}>
          <SaveState saved={saved} trouble={trouble} />
          <Button onPress={() => void undo()} isDisabled={!canUndo}>
            {t('ui.undo')}
          </Button>
          <LinkButton to={{ screen: 'documents', id: session.id }}>{t('plan.print')}</LinkButton>
          <Button look="primary" onPress={() => go({ screen: 'run', id: session.id })}>
            {session.status === 'running' ? t('plan.continue') : t('plan.lead')}
          </Button>
        </div>
      </header>
      <NewerVersion />
      <div className={styles.columns}>
        <section className={styles.agenda} aria-labelledby="agenda">
          <div className={styles.agendaHead}>
            <h2 id="agenda">{t('plan.agenda')}</h2>
            <EndLine />
          </div>
          <Agenda />
          {allowed(session, 'item-added') && <AddActivity />}
        </section>
        <aside className={styles.side} aria-label={t('plan.about')}>
          <PlanDetails />
          <Materials />
          <section className={styles.more}>
            <h2>{t('plan.more')}</h2>
            <Button onPress={() => setIsRepeating(true)}>{t('plan.again')}</Button>
            {allowed(session, 'held-on-paper') && (
              <>
                <Button onPress={() => void onPaper()}>{t('plan.onPaper')}</Button>
                <p>{t('plan.onPaperHint')}</p>
              </>
            )}
          </section>
        </aside>
      </div>
      <RepeatSession session={session} isOpen={isRepeating} onClose={() => setIsRepeating(false)} />
    </div>
  );
};
