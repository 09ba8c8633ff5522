/**
 * What the room sees, drawn to the size of whatever holds it: the projector's wall and the small picture in the leader's
 * corner are the same thing. All lengths are in em, and an em follows the stage's width.
 */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { RoomView } from '../../../electron/core/session/room-view.ts';
import { stepStates } from '../../../electron/core/session/step-at.ts';
import type { StepTime } from '../../../electron/core/session/step-at.ts';
import type { Instant, Minutes } from '../../../electron/core/units.ts';
import { inMillis, millis, minutes } from '../../../electron/core/units.ts';
import { timeState } from '../../../electron/core/session/timer.ts';
import { useNow } from '../../app/use-now.ts';
import { InstrumentRoom } from '../../instruments/InstrumentRoom.tsx';
import { Disc } from '../../ui/Disc.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ApprovalStage } from './ApprovalStage.tsx';
import styles from './RoomStage.module.css';

export const RoomStage = ({
  view,
  now,
  small = false,
}: {
  view: RoomView;
  now: () => Instant;
  small?: boolean;
}) => (
  <div className={styles.frame} lang={view.language}>
    <div className={styles.stage} data-small={small}>
      {!view.blank && <Shown view={view} now={now} />}
    </div>
  </div>
);

const Shown = ({ view, now }: { view: RoomView; now: () => Instant }) => {
  const { i18n } = useTranslation();
  // The room reads the session's language, whatever the leader's window speaks.
  const t = i18n.getFixedT(view.language);
  if (view.approval) {
    return <ApprovalStage page={view.approval} groupName={view.groupName} language={view.language} />;
  }
  if (!view.activity) {
    return (
      <div className={styles.still}>
        <p className={styles.group}>{view.groupName}</p>
        <h1>{view.status === 'ended' ? t('room.thanks') : view.kitTitle}</h1>
        {view.status === 'planned' && <p className={styles.soft}>{t('room.welcome')}</p>}
      </div>
    );
  }
  return (
    <div className={styles.activity}>
      <p className={styles.form}>
        <Icon name={view.activity.form} /> {t(`forms.${view.activity.form}`)}
      </p>
      <div className={styles.middle}>
        {view.instrument ? (
          <InstrumentRoom view={view.instrument} lang={view.language} />
        ) : (
          <h1 className={view.activity.text.length > 90 ? styles.long : undefined}>{view.activity.text}</h1>
        )}
      </div>
      <RoomClock view={view} now={now} />
    </div>
  );
};

const RoomClock = ({ view, now }: { view: RoomView; now: () => Instant }) => {
  const { i18n } = useTranslation();
  const t = i18n.getFixedT(view.language);
  const at = useNow(now);
  const { timer } = view;
  if (!timer || !view.activity) return null;
  const spent = millis(timer.spent + (timer.since === null ? 0 : at - timer.since));
  const left = millis(timer.total - spent);
  const whole = Math.max(0, Math.ceil(left / 60_000));
  const warned = view.warningUntil !== null && at < view.warningUntil && left > 0;
  const steps = stepStates(view.activity.steps, spent);
  return (
    <>
      <div className={styles.clock}>
        <div className={styles.disc}>
          <Disc left={timer.total === 0 ? 0 : left / timer.total} state={calm(left, timer.total)} />
        </div>
        <p>
          <b>{whole}</b>
          <span>{timer.since === null ? t('room.paused') : t('room.minutesLeft', { count: whole })}</span>
        </p>
        {warned && <p className={styles.warning}>{t('room.twoMinutes')}</p>}
      </div>
      {view.activity.steps.length > 0 && (
        <ol className={styles.steps}>
          {view.activity.steps.map((step, index) => {
            const state = steps[index] ?? { state: 'later', left: inMillis(step.minutes) };
            return (
              <li
                key={step.text}
                data-state={state.state}
                aria-current={state.state === 'now' ? 'step' : undefined}
              >
                {step.text}
                <b>{stepWords(state, step.minutes, t)}</b>
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
};

/** The room never sees red: what is over is only empty. */
const calm = (left: number, total: number): 'plenty' | 'short' =>
  timeState(millis(left), minutes(total / 60_000)) === 'plenty' ? 'plenty' : 'short';

const stepWords = (step: StepTime, planned: Minutes, t: TFunction): string => {
  if (step.state === 'done') return t('room.stepDone');
  const count = step.state === 'now' ? Math.max(1, Math.ceil(step.left / 60_000)) : planned;
  return t('units.minutesShort', { count });
};
