/** Where the day begins: what to go on with, what is coming, what is due, and the kits to start from. */
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../app/later.ts';
import type { SessionRow } from '../../../electron/core/views.ts';
import { addressOf } from '../../app/route.ts';
import { Problem } from '../../ui/Problem.tsx';
import { StartSomething } from './StartSomething.tsx';
import { SessionList } from './SessionList.tsx';
import { Troubles } from './Troubles.tsx';
import { Welcome } from './Welcome.tsx';
import styles from './Today.module.css';
import { useSessions } from './use-sessions.ts';

// Few people have any, and they need a dialog that the first screen does without.
const PrivateTalks = later(async () => (await import('./PrivateTalks.tsx')).PrivateTalks);

export const Today = () => {
  const { t } = useTranslation();
  const { rows: all, problem } = useSessions();
  const rows = all.filter((row) => !row.private);
  const talks = all.filter((row) => row.private);
  const isInUse = all.length > 0;
  const running = all.filter((row) => row.status === 'running');
  const planned = rows.filter((row) => row.status === 'planned');
  const ended = rows.filter((row) => row.status === 'ended');
  return (
    <div className={styles.today}>
      <h1>{t('today.title')}</h1>
      <Welcome />
      <Troubles />
      {problem && <Problem problem={problem} />}
      {running.map((row) => (
        <Running key={row.id} row={row} />
      ))}
      <div className={isInUse ? styles.columns : undefined}>
        {isInUse && (
          <div className={styles.sessions}>
            <section aria-labelledby="coming">
              <h2 id="coming">{t('today.coming')}</h2>
              {planned.length === 0 && <p className={styles.none}>{t('today.noneComing')}</p>}
              <SessionList rows={planned} />
            </section>
            {ended.length > 0 && (
              <section aria-labelledby="held">
                <h2 id="held">{t('today.held')}</h2>
                <SessionList rows={ended} />
              </section>
            )}
            {talks.length > 0 && (
              <Suspense>
                <PrivateTalks rows={talks} />
              </Suspense>
            )}
          </div>
        )}
        <StartSomething isFolded={isInUse} />
      </div>
    </div>
  );
};

const Running = ({ row }: { row: SessionRow }) => {
  const { t } = useTranslation();
  return (
    <section className={styles.running}>
      <div>
        <p className={styles.label}>{t('today.running')}</p>
        <h2>
          {row.kitTitle}
          {row.groupName !== '' && !row.private && <span> · {row.groupName}</span>}
        </h2>
      </div>
      <a className={styles.continue} href={addressOf({ screen: 'run', id: row.id })}>
        {t('today.continue')}
      </a>
    </section>
  );
};
