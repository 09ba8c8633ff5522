/** Every key on the run screen. */
import { useTranslation } from 'react-i18next';
import { notePrefixes } from '../../../electron/core/session/note-prefix.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './KeysDialog.module.css';
import { Hidden } from '../../ui/Hidden.tsx';

const keys = [
  ['space', 'startOrPause'],
  ['right', 'next'],
  ['left', 'back'],
  ['plus', 'addFive'],
  ['r', 'rescue'],
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
              <Hidden>{t(`keys.${key}`)}</Hidden>
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
              <Hidden>{sign}</Hidden>
            </dt>
            <dd>{t(`kinds.${kind}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('keys.whileTyping')}</p>
    </Dialog>
  );
};
