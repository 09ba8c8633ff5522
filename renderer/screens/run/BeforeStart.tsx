/** Before the session begins: what is needed in the room, and the one button that starts it. */
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../app/format.ts';
import { addressOf } from '../../app/route.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { partOf } from '../../../electron/core/kit/part-of.ts';
import { plannedStart } from '../../../electron/core/session/timer.ts';
import { Button } from '../../ui/Button.tsx';
import { Blocks } from '../../ui/Blocks.tsx';
import { Materials } from '../plan/Materials.tsx';
import type { RunCommands } from './run-commands.ts';
import styles from './BeforeStart.module.css';

export const BeforeStart = ({ commands }: { commands: RunCommands }) => {
  const { session, edition } = useLead();
  const { t } = useTranslation();
  const roomPlan = partOf(edition, session.kit.template, 'room-plan');
  return (
    <section className={styles.before}>
      <h2>{t('run.notStarted')}</h2>
      <p className={styles.lead}>
        {t('run.plannedFor', { time: clockTime(plannedStart(session), session.details.timeZone) })}
      </p>
      <div className={styles.actions}>
        <Button look="primary" shortcut={t('keys.space')} onPress={commands.startOrPause} autoFocus>
          {t('run.start')}
        </Button>
        <a href={addressOf({ screen: 'plan', id: session.id })}>{t('run.toPlan')}</a>
        <a href={addressOf({ screen: 'documents', id: session.id })}>{t('run.toDocuments')}</a>
      </div>
      <div className={styles.lists} lang={session.language}>
        <Materials />
        {roomPlan.length > 0 && (
          <section>
            <h3>{t('run.theRoom')}</h3>
            <Blocks blocks={roomPlan} />
          </section>
        )}
      </div>
    </section>
  );
};
