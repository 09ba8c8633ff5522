/** Saved appears only when the disk has it. What keeps it from being saved is said, with what to do. */
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../electron/core/reply.ts';
import { Icon } from './Icon.tsx';
import { useProblemWords } from './Problem.tsx';
import styles from './SaveState.module.css';

export const SaveState = ({ saved, trouble }: { saved: boolean; trouble: Problem | null }) => {
  const { t } = useTranslation();
  const words = useProblemWords();
  if (trouble) {
    return (
      <span className={styles.trouble} role="alert">
        <Icon name="warning" />
        <span>
          <strong>{t('save.unsaved')}</strong> {words(trouble)}
        </span>
      </span>
    );
  }
  return (
    <span className={styles.saved} data-saved={saved}>
      {saved ? t('save.saved') : t('save.saving')}
    </span>
  );
};
