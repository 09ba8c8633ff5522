/** The agenda as a thin rail: what has been, what is on, when the rest begins, and when it ends. */
import { useTranslation } from 'react-i18next';
import { forecast, promisedEnd } from '../../../electron/core/session/timer.ts';
import type { ItemTimes } from '../../../electron/core/session/timer.ts';
import { clockTime } from '../../app/format.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { useNow } from '../../app/use-now.ts';
import { useHost } from '../../host/host.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './AgendaRail.module.css';
import { Hidden } from '../../ui/Hidden.tsx';

export const AgendaRail = () => {
  const { session } = useLead();
  const { t } = useTranslation();
  const now = useNow(useHost().now);
  const { items, end, over } = forecast(session, now);
  const zone = session.details.timeZone;
  return (
    <nav className={styles.rail} aria-label={t('run.agenda')}>
      <ol>
        {items.map((times) => (
          <li
            key={times.item.id}
            data-state={times.state}
            aria-current={times.state === 'now' ? 'step' : undefined}
          >
            <time>{times.start === null ? '–' : clockTime(times.start, zone)}</time>
            <span className={styles.title}>
              {times.item.title}
              <Mark state={times.state} />
            </span>
            <span className={styles.minutes}>
              {times.minutes}
              <Hidden> {t('units.minutes')}</Hidden>
            </span>
          </li>
        ))}
        <li className={styles.end} data-late={over > 0}>
          <time>{clockTime(end, zone)}</time>
          <span>
            {over === 0
              ? t('run.railEnd')
              : t('run.railEndPromised', { time: clockTime(promisedEnd(session), zone) })}
          </span>
        </li>
      </ol>
    </nav>
  );
};

const Mark = ({ state }: { state: ItemTimes['state'] }) => {
  const { t } = useTranslation();
  if (state === 'done') {
    return (
      <span className={styles.done}>
        <Icon name="check" />
        <Hidden>{t('run.done')}</Hidden>
      </span>
    );
  }
  return state === 'left-out' ? <span className={styles.leftOut}> · {t('run.leftOut')}</span> : null;
};
