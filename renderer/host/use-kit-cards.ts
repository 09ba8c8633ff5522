/** The kits there are, in one language, asked for anew when the host says that they changed. */
import { useEffect } from 'react';
import type { Language } from '../../electron/core/units.ts';
import { useHost } from './host.tsx';
import { useCall } from './use-call.ts';
import type { Answer } from './use-call.ts';

export const useKitCards = (language: Language): Answer<'listKits'>['reply'] => {
  const { transport } = useHost();
  const { reply, askAgain } = useCall('listKits', { language });
  useEffect(
    () =>
      transport.listen((news) => {
        if (news.type === 'kits-changed') askAgain();
      }),
    [transport, askAgain],
  );
  return reply;
};
