/** The way in for a kit that somebody has sent: a button, and what came of it. */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { KitProblems } from './KitProblems.tsx';
import styles from './TakeKit.module.css';
import type { TakeKit as Taken } from './use-take-kit.ts';

export const TakeKit = ({ taking, take, putAway }: Taken) => {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.take}>
      <input
        ref={input}
        type="file"
        accept=".dialogkit,.zip"
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
      {taking.state === 'failed' && <Problem problem={taking.problem} />}
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
