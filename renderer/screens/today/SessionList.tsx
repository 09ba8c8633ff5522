/** Sessions as rows: when, what, with whom, and the one thing to do next. */
import { useTranslation } from 'react-i18next';
import type { SessionRow } from '../../../electron/core/views.ts';
import { longDate } from '../../app/format.ts';
import { addressOf } from '../../app/route.ts';
import type { SessionScreen } from '../../app/route.ts';
import styles from './SessionList.module.css';
import { Hidden } from '../../ui/Hidden.tsx';

export const SessionList = ({ rows }: { rows: readonly SessionRow[] }) => {
  const { t, i18n } = useTranslation();
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.id}>
          <a href={addressOf({ screen: screenFor(row), id: row.id })}>
            <span className={styles.when}>
              <span className={styles.date}>{longDate(row.date, i18n.language)}</span>
              <span>
                {row.startTime}–{row.promisedEnd}
              </span>
            </span>
            <span className={styles.what}>
              <strong lang={row.language}>{row.groupName === '' ? t('today.noGroup') : row.groupName}</strong>
              <span lang={row.language}>
                {row.kitTitle} · {row.templateTitle}
              </span>
              {row.status === 'ended' && (
                <span className={styles.counts}>
                  {t('today.agreements', { count: row.agreements })}
                  {' · '}
                  {t('today.actions', { count: row.actions })}
                  {' · '}
                  {row.approved ? t('today.approved') : t('today.notApproved')}
                </span>
              )}
              {row.status === 'ended' && row.followUp !== null && (
                <span className={styles.counts}>
                  {t('today.followUp', { date: longDate(row.followUp, i18n.language) })}
                </span>
              )}
              {row.readOnly && <span className={styles.counts}>{t('today.readOnly')}</span>}
            </span>
          </a>
          {row.status === 'planned' && (
            <a className={styles.go} href={addressOf({ screen: 'run', id: row.id })}>
              {t('today.lead')}
              <Hidden> {row.groupName}</Hidden>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
};

const screenFor = (row: SessionRow): SessionScreen => (row.status === 'ended' ? 'review' : 'plan');
