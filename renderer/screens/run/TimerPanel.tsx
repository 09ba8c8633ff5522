/** Disc, digits and the few controls of the activity that is on. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { allowed } from '../../../electron/core/session/allowed.ts';
import type { AgendaItem } from '../../../electron/core/session/session.ts';
import {
  forecast,
  givenMinutes,
  isPaused,
  remaining,
  timeState,
} from '../../../electron/core/session/timer.ts';
import { inMillis } from '../../../electron/core/units.ts';
import { clockTime, countdown } from '../../app/format.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { useNow } from '../../app/use-now.ts';
import { useHost } from '../../host/host.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disc } from '../../ui/Disc.tsx';
import type { RunCommands } from './run-commands.ts';
import styles from './TimerPanel.module.css';

export const TimerPanel = ({ item, commands }: { item: AgendaItem; commands: RunCommands }) => {
  const { session } = useLead();
  const { t } = useTranslation();
  const now = useNow(useHost().now);
  const left = remaining(session, item, now);
  const given = givenMinutes(session, item);
  const state = timeState(left, given);
  const paused = isPaused(session);
  const { nextStop } = forecast(session, now);
  const isLast = !allowed(session, 'moved-on');
  return (
    <section className={styles.timer} aria-label={t('run.time')} data-state={state}>
      <div className={styles.disc}>
        <Disc left={given === 0 ? 0 : left / inMillis(given)} state={state} />
      </div>
      <div>
        <p className={styles.digits} role="timer" aria-live="off">
          {countdown(left)}
        </p>
        <p className={styles.of}>
          {paused && <strong className={styles.paused}>{t('run.paused')} · </strong>}
          {state !== 'plenty' && <strong className={styles.state}>{t(`run.state.${state}`)} · </strong>}
          {t(state === 'over' ? 'run.meant' : 'run.of', { count: given })}
          {nextStop !== null && (
            <>
              {' · '}
              {t('run.nextStop')} <strong>{clockTime(nextStop, session.details.timeZone)}</strong>
            </>
          )}
        </p>
      </div>
      <div className={styles.controls}>
        <Button look="primary" shortcut={t('keys.space')} onPress={commands.startOrPause}>
          {paused ? t('run.resume') : t('run.pause')}
        </Button>
        <Button shortcut="+" onPress={() => commands.addMinutes(5)}>
          {t('run.addFive')}
        </Button>
        <Button onPress={() => commands.addMinutes(-5)} isDisabled={given === 0}>
          {t('run.takeFive')}
        </Button>
        <Button shortcut="W" onPress={commands.warnRoom}>
          {t('run.warn')}
        </Button>
        <Button shortcut="←" onPress={commands.back} isDisabled={!allowed(session, 'moved-back')}>
          {t('run.back')}
        </Button>
        <Button
          shortcut="→"
          onPress={commands.next}
          look={state === 'over' || commands.asksNext ? 'primary' : 'plain'}
        >
          {nextWords(t, commands.asksNext, isLast)}
        </Button>
      </div>
      <p className={styles.asks} role="status">
        {commands.asksNext && t('run.asksNext', { count: Math.ceil(left / 60_000) })}
      </p>
    </section>
  );
};

const nextWords = (t: TFunction, asks: boolean, isLast: boolean): string => {
  if (asks) return t('run.nextAnyway');
  return isLast ? t('run.toApproval') : t('run.next');
};
