/** The agenda: what was planned, and beside it what happened. */
import { useTranslation } from 'react-i18next';
import { plannedTimes } from '../../../electron/core/documents/clock-times.ts';
import { forecast } from '../../../electron/core/session/timer.ts';
import type { ItemTimes } from '../../../electron/core/session/timer.ts';
import { clockTime } from '../../app/format.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { useNow } from '../../app/use-now.ts';
import { useHost } from '../../host/host.tsx';
import styles from './Review.module.css';

export const AgendaAsItWent = () => {
  const { session } = useLead();
  const { t } = useTranslation();
  const now = useNow(useHost().now);
  const went = session.visits.length > 0;
  const planned = plannedTimes(session);
  const actual = forecast(session, now);
  const zone = session.details.timeZone;
  return (
    <section aria-labelledby="review-agenda">
      <h2 id="review-agenda">{went ? t('review.agenda.title') : t('review.agenda.titlePlanned')}</h2>
      {session.afterwards && <p className={styles.soft}>{t('review.agenda.onPaper')}</p>}
      <table className={styles.agenda} aria-labelledby="review-agenda">
        <thead>
          <tr>
            <th scope="col">{t('review.agenda.plannedAt')}</th>
            <th scope="col">{t('review.agenda.activity')}</th>
            <th scope="col">{t('review.agenda.minutes')}</th>
            {went && <th scope="col">{t('review.agenda.began')}</th>}
            {went && <th scope="col">{t('review.agenda.took')}</th>}
          </tr>
        </thead>
        <tbody>
          {planned.items.map(({ item, start }, index) => (
            <tr key={item.id} data-state={actual.items[index]?.state}>
              <td>{clockTime(start, zone)}</td>
              <th scope="row" lang={session.language}>
                {item.title}
              </th>
              <td>{item.minutes}</td>
              {went && <Went times={actual.items[index]} />}
            </tr>
          ))}
          <tr>
            <td>{clockTime(planned.end, zone)}</td>
            <th scope="row">{t('review.agenda.end')}</th>
            <td />
            {went && <td>{session.endedAt === null ? '' : clockTime(actual.end, zone)}</td>}
            {went && <td />}
          </tr>
        </tbody>
      </table>
    </section>
  );
};

const Went = ({ times }: { times: ItemTimes | undefined }) => {
  const { session } = useLead();
  const { t } = useTranslation();
  const began = times?.start ? clockTime(times.start, session.details.timeZone) : '';
  switch (times?.state) {
    case 'done':
      return (
        <>
          <td>{began}</td>
          <td>{times.minutes}</td>
        </>
      );
    case 'now':
      return (
        <>
          <td>{began}</td>
          <td>{t('review.agenda.now')}</td>
        </>
      );
    case 'later':
      return <td colSpan={2}>{t('review.agenda.about', { time: began })}</td>;
    default:
      return <td colSpan={2}>{t('review.agenda.leftOut')}</td>;
  }
};
