/** Puts a text on the clipboard, to paste where it is needed. */
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { notify } from '../../ui/notices.ts';
import styles from './CopyText.module.css';

export const CopyText = ({ label, text }: { label: string; text: string }) => {
  const { t, i18n } = useTranslation();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      notify({ text: t('kitPage.copied') });
    } catch {
      notify({ text: t('kitPage.notCopied') });
    }
  };
  return (
    <div className={styles.copy} lang={i18n.language}>
      <Button onPress={() => void copy()}>
        <Icon name="copy" />
        {label}
      </Button>
    </div>
  );
};
