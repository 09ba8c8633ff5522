/** The kits that are being worked on, asked for anew when the host says that there are others. */
import { useEffect } from 'react';
import type { Language } from '../../electron/core/units.ts';
import type { DraftRow } from '../../electron/core/views.ts';
import { useHost } from './host.tsx';
import { useCall } from './use-call.ts';

export const useDrafts = (language: Language): readonly DraftRow[] => {
  const { transport } = useHost();
  const { reply, askAgain } = useCall('listDrafts', { language });
  useEffect(
    () =>
      transport.listen((news) => {
        if (news.type === 'drafts-changed') askAgain();
      }),
    [transport, askAgain],
  );
  return reply?.ok ? reply.value : [];
};
