/** Moves a session to the trash and leaves for Today, with the way back in hand. */
import { useTranslation } from 'react-i18next';
import type { SessionId } from '../../../electron/core/ids.ts';
import { go } from '../../app/route.ts';
import { useHost } from '../../host/host.tsx';
import { notify } from '../../ui/notices.ts';

export const useTrashSession = (id: SessionId): (() => void) => {
  const { transport } = useHost();
  const { t } = useTranslation();
  const restore = async (key: string): Promise<void> => {
    const reply = await transport.call('restoreSession', { key });
    notify(reply.ok ? { text: t('review.restored') } : { problem: reply.problem });
  };
  const trash = async (): Promise<void> => {
    const reply = await transport.call('trashSession', { id });
    if (!reply.ok) {
      notify({ problem: reply.problem });
      return;
    }
    const { key } = reply.value;
    go({ screen: 'today' });
    notify({ text: t('review.trashed'), action: { label: t('ui.undo'), run: () => void restore(key) } });
  };
  return () => void trash();
};
