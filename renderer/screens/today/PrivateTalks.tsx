/** Talks between two, folded away: whoever looks over a shoulder sees how many there are, and no name. */
import { useTranslation } from 'react-i18next';
import { dateAt } from '../../../electron/core/time.ts';
import type { TimeZone } from '../../../electron/core/units.ts';
import type { SessionRow } from '../../../electron/core/views.ts';
import { longDate } from '../../app/format.ts';
import { useHost } from '../../host/host.tsx';
import { EraseTalk } from '../../ui/EraseTalk.tsx';
import styles from './PrivateTalks.module.css';
import { SessionList } from './SessionList.tsx';

export const PrivateTalks = ({ rows }: { rows: readonly SessionRow[] }) => {
  const { t, i18n } = useTranslation();
  const { hello, now } = useHost();
  const today = dateAt(now(), hello.timeZone as TimeZone);
  const past = rows.flatMap((row) =>
    row.keepUntil !== null && row.keepUntil < today ? [{ ...row, keepUntil: row.keepUntil }] : [],
  );
  return (
    <details className={styles.talks}>
      <summary>
        {t('today.private.title', { count: rows.length })}
        {past.length > 0 && (
          <span className={styles.due}>{t('today.private.past', { count: past.length })}</span>
        )}
      </summary>
      <p>{t('today.private.about')}</p>
      <SessionList rows={rows} />
      {past.length > 0 && (
        <ul className={styles.past}>
          {past.map(({ id, groupName, keepUntil }) => (
            <li key={id}>
              <span>
                {groupName === '' ? t('today.noGroup') : groupName}
                {' · '}
                {t('today.private.keptUntil', { date: longDate(keepUntil, i18n.language) })}
              </span>
              <EraseTalk id={id} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
};
