/** Every key on the run screen. */
import { useTranslation } from 'react-i18next';
import { notePrefixes } from '../../../electron/core/session/note-prefix.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './KeysDialog.module.css';

const keys = [
  ['space', 'startOrPause'],
  ['right', 'next'],
  ['left', 'back'],
  ['plus', 'addFive'],
  ['w', 'warn'],
  ['b', 'blank'],
  ['n', 'note'],
  ['a', 'action'],
  ['g', 'agreement'],
  ['p', 'parked'],
  ['escape', 'leaveField'],
  ['undo', 'undo'],
  ['question', 'allKeys'],
] as const;

export const KeysDialog = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <Dialog title={t('keys.title')} isOpen={isOpen} onClose={onClose}>
      <p>{t('keys.about')}</p>
      <dl className={styles.keys}>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <Kbd>{t(`keys.${key}`)}</Kbd>
              <span className={styles.hidden}>{t(`keys.${key}`)}</span>
            </dt>
            <dd>{t(`keys.does.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('keys.prefixes')}</h3>
      <dl className={styles.keys}>
        {Object.entries(notePrefixes).map(([sign, kind]) => (
          <div key={sign}>
            <dt>
              <Kbd>{sign}</Kbd>
              <span className={styles.hidden}>{sign}</span>
            </dt>
            <dd>{t(`kinds.${kind}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('keys.whileTyping')}</p>
    </Dialog>
  );
};
