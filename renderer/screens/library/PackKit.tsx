/** The kit as one file, to hand on to a colleague. */
import { useTranslation } from 'react-i18next';
import type { KitCard } from '../../../electron/core/views.ts';
import { useHost } from '../../host/host.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useSaveFile } from '../../ui/use-save-file.ts';

export const PackKit = ({ kit }: { kit: KitCard }) => {
  const { transport } = useHost();
  const { t } = useTranslation();
  const save = useSaveFile();
  return (
    <Button onPress={() => void save(() => transport.call('packKit', { kit: kit.id, version: kit.version }))}>
      <Icon name="save" />
      {t('kitPage.pack')}
    </Button>
  );
};
