/** The kit as one file, to hand on to a colleague. */
import { useTranslation } from 'react-i18next';
import type { KitCard } from '../../../electron/core/views.ts';
import { fetchTicket } from '../../host/fetch-ticket.ts';
import { useHost } from '../../host/host.tsx';
import { download } from '../../ui/browser-file.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { notify } from '../../ui/notices.ts';

export const PackKit = ({ kit }: { kit: KitCard }) => {
  const { transport, hello } = useHost();
  const { t } = useTranslation();
  const pack = async (): Promise<void> => {
    const packed = await transport.call('packKit', { kit: kit.id, version: kit.version });
    if (!packed.ok) {
      notify({ problem: packed.problem });
      return;
    }
    const { ticket, fileName } = packed.value;
    if (hello.can.saveAs) {
      const saved = await transport.call('saveFile', { ticket });
      if (saved.ok) notify({ text: t('papers.saved', { path: saved.value.path }) });
      else if (saved.problem.code !== 'cancelled') notify({ problem: saved.problem });
      return;
    }
    const bytes = await fetchTicket(transport, ticket);
    if (bytes.ok) download(bytes.value, fileName);
    else notify({ problem: bytes.problem });
  };
  return (
    <Button onPress={() => void pack()}>
      <Icon name="save" />
      {t('kitPage.pack')}
    </Button>
  );
};
