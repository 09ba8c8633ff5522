/** What is left of one turn. Only the leader sees it, and nothing of it is kept. */
import { useTranslation } from 'react-i18next';
import type { Instant } from '../../../electron/core/units.ts';
import { millis } from '../../../electron/core/units.ts';
import { countdown } from '../../app/format.ts';
import { useNow } from '../../app/use-now.ts';
import { useHost } from '../../host/host.tsx';
import { Disc } from '../../ui/Disc.tsx';
import styles from './TurnTimer.module.css';

export const TurnTimer = ({ startedAt, secondsEach }: { startedAt: Instant; secondsEach: number }) => {
  const { t } = useTranslation();
  const now = useNow(useHost().now);
  const total = secondsEach * 1000;
  const left = millis(Math.min(total, startedAt + total - now));
  const state = left < 0 ? 'over' : left <= total * 0.2 ? 'short' : 'plenty';
  return (
    <div className={styles.timer} role="timer" aria-live="off">
      <span className={styles.disc}>
        <Disc left={left / total} state={state} />
      </span>
      <span>
        <b>{countdown(left)}</b>
        <span className={styles.words}>
          {left < 0 ? t('instruments.rounds.over') : t('instruments.rounds.left')}
        </span>
      </span>
    </div>
  );
};
