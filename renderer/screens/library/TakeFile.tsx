/** The way in for a file that somebody has handed over: a button, and what came of it. */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemCode } from '../../../electron/core/reply.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { KitProblems } from './KitProblems.tsx';
import styles from './TakeFile.module.css';
import type { TakeFile as Taking } from './use-take-file.ts';

/** Their usual words comfort somebody who is writing; here nothing is kept that could be saved by itself. */
const diskProblems: ReadonlySet<ProblemCode> = new Set(['disk-full', 'disk-read-only', 'disk-unreachable']);

export const TakeFile = ({ taking, take, putAway }: Taking) => {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.take}>
      <input
        ref={input}
        type="file"
        accept=".dialogkit,.dialogsession,.zip"
        hidden
        aria-label={t('library.take.file')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void take(file);
        }}
      />
      <Button onPress={() => input.current?.click()}>
        <Icon name="plus" />
        {t('library.take.button')}
      </Button>
      <p role="status" className={styles.working}>
        {taking.state === 'working' && t('library.take.working', { name: taking.name })}
      </p>
      {taking.state === 'failed' &&
        (diskProblems.has(taking.problem.code) ? (
          <p role="alert">{t('library.take.notWritten', { name: taking.name })}</p>
        ) : (
          <Problem problem={taking.problem} />
        ))}
      {taking.state === 'refused' && (
        <div className={styles.refused}>
          <p role="alert">{t('library.take.refused', { name: taking.name })}</p>
          <KitProblems key={taking.name} title={taking.name} problems={taking.problems} />
          <Button look="quiet" onPress={putAway}>
            {t('library.take.away')}
          </Button>
        </div>
      )}
    </div>
  );
};
