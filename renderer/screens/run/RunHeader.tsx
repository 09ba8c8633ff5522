/** What must be seen in one glance: what, with whom, ahead or behind, when it ends, saved or not. */
import { useTranslation } from 'react-i18next';
import { proposeRescue } from '../../../electron/core/plan/rescue.ts';
import { usualMinutes } from '../../../electron/core/plan/usual-minutes.ts';
import { allowed } from '../../../electron/core/session/allowed.ts';
import { forecast, promisedEnd } from '../../../electron/core/session/timer.ts';
import { clockTime } from '../../app/format.ts';
import { addressOf, go } from '../../app/route.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { useNow } from '../../app/use-now.ts';
import { useHost } from '../../host/host.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import type { RunCommands } from './run-commands.ts';
import styles from './RunHeader.module.css';

export const RunHeader = ({ commands }: { commands: RunCommands }) => {
  const { session, saved, trouble, canUndo } = useLead();
  const { t } = useTranslation();
  const count = Math.max(session.details.expected, session.details.people.length);
  return (
    <header className={styles.header}>
      <a className={styles.leave} href={addressOf({ screen: 'today' })} aria-label={t('run.leave')}>
        <Icon name="mark" />
      </a>
      <p className={styles.what}>
        <strong>{session.kit.title}</strong>
        {session.details.groupName !== '' && ` · ${session.details.groupName}`}
        {count > 0 && ` · ${t('run.people', { count })}`}
      </p>
      <div className={styles.right}>
        {session.status === 'running' && <EndForecast onRescue={commands.rescue} />}
        <SaveState saved={saved} trouble={trouble} />
        <Button
          look="icon"
          label={t('run.undo')}
          shortcut={t('keys.undo')}
          isDisabled={!canUndo}
          onPress={commands.undo}
        >
          <Icon name="undo" />
        </Button>
        <Button look="icon" label={t('run.keys')} shortcut="?" onPress={commands.showKeys}>
          <Icon name="keyboard" />
        </Button>
        {session.status !== 'planned' && (
          <Button onPress={() => go({ screen: 'approve', id: session.id })}>{t('run.approve')}</Button>
        )}
        {allowed(session, 'session-ended') && <Button onPress={commands.end}>{t('run.end')}</Button>}
      </div>
    </header>
  );
};

const EndForecast = ({ onRescue }: { onRescue: () => void }) => {
  const { session, edition } = useLead();
  const { t } = useTranslation();
  const now = useNow(useHost().now);
  const { end, over } = forecast(session, now);
  const zone = session.details.timeZone;
  const time = clockTime(end, zone);
  if (over > 0) {
    return (
      <>
        <span className={styles.late}>
          <Icon name="clock" />
          {t('run.behind', { count: over, time })}
        </span>
        <Button look="primary" shortcut="R" onPress={onRescue}>
          {t('rescue.button')}
        </Button>
      </>
    );
  }
  const givesBack =
    over < 0 && proposeRescue(session, usualMinutes(session, edition), now).changes.length > 0;
  return (
    <>
      <span className={styles.onTime}>
        <Icon name="clock" />
        {over < 0
          ? t('run.ahead', { count: Math.abs(over), time })
          : t('run.onTime', { time: clockTime(promisedEnd(session), zone) })}
      </span>
      {givesBack && (
        <Button shortcut="R" onPress={onRescue}>
          {t('rescue.giveBack')}
        </Button>
      )}
    </>
  );
};
