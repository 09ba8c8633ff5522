/** Where everything is kept. */
import { useTranslation } from 'react-i18next';
import { useHost } from '../../host/host.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { notify } from '../../ui/notices.ts';
import styles from './FolderPart.module.css';
import { Part } from './Part.tsx';

export const FolderPart = () => {
  const { hello, transport } = useHost();
  const { t } = useTranslation();
  const show = async (): Promise<void> => {
    const reply = await transport.call('showDataFolder', {});
    if (!reply.ok) notify({ problem: reply.problem });
  };
  return (
    <Part title={t('settings.folder.title')} about={t('settings.folder.about')}>
      <code className={styles.path}>{hello.dataFolder}</code>
      {hello.can.showFolder && (
        <div>
          <Button onPress={() => void show()}>
            <Icon name="folder" />
            {t('settings.folder.show')}
          </Button>
        </div>
      )}
    </Part>
  );
};
