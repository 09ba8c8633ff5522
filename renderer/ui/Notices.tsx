import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { dismiss, notices } from './notices.ts';
import styles from './Notices.module.css';
import { useProblemWords } from './Problem.tsx';

/** The region is always there, so that a screen reader hears what is put into it. */
export const Notices = () => {
  const { t } = useTranslation();
  const shown = useSyncExternalStore(notices.subscribe, notices.current);
  const problemWords = useProblemWords();
  return (
    <div className={styles.notices} role="status" aria-live="polite">
      {shown.map(({ key, problem, text, action }) => (
        <div key={key} className={problem ? styles.problem : styles.notice}>
          <p>{problem ? problemWords(problem) : text}</p>
          {action && (
            <Button
              look="quiet"
              onPress={() => {
                action.run();
                dismiss(key);
              }}
            >
              {action.label}
            </Button>
          )}
          <Button look="icon" label={t('ui.close')} onPress={() => dismiss(key)}>
            <Icon name="close" />
          </Button>
        </div>
      ))}
    </div>
  );
};
