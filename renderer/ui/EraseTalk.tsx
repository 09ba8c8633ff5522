/** Removes a private record for good, after a person has said so twice: there is no way back. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionId } from '../../electron/core/ids.ts';
import { useHost } from '../host/host.tsx';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import styles from './EraseTalk.module.css';
import { Icon } from './Icon.tsx';
import { notify } from './notices.ts';

export const EraseTalk = ({ id, onErased }: { id: SessionId; onErased?: () => void }) => {
  const { transport } = useHost();
  const { t } = useTranslation();
  const [asks, setAsks] = useState(false);
  const erase = async (): Promise<void> => {
    const reply = await transport.call('eraseSession', { id });
    setAsks(false);
    if (reply.ok) onErased?.();
    notify(reply.ok ? { text: t('today.private.erased') } : { problem: reply.problem });
  };
  return (
    <>
      <Button onPress={() => setAsks(true)}>
        <Icon name="trash" />
        {t('today.private.erase')}
      </Button>
      <Dialog title={t('today.private.eraseTitle')} isOpen={asks} onClose={() => setAsks(false)}>
        <div className={styles.ask}>
          <p>{t('today.private.eraseAbout')}</p>
          <div className={styles.buttons}>
            <Button look="primary" onPress={() => void erase()}>
              {t('today.private.eraseNow')}
            </Button>
            <Button onPress={() => setAsks(false)}>{t('today.private.keep')}</Button>
          </div>
        </div>
      </Dialog>
    </>
  );
};
