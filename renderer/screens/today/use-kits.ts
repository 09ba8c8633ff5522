import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KitCard } from '../../../electron/core/views.ts';
import { isLanguage } from '../../app/format.ts';
import { useHost } from '../../host/host.tsx';

/** The kits in the window's language; null until the host has answered. */
export const useKits = (): readonly KitCard[] | null => {
  const { transport } = useHost();
  const { i18n } = useTranslation();
  const [kits, setKits] = useState<readonly KitCard[] | null>(null);
  useEffect(() => {
    let gone = false;
    const language = isLanguage(i18n.language) ? i18n.language : 'sv';
    void transport.call('listKits', { language }).then((reply) => {
      if (!gone && reply.ok) setKits(reply.value);
    });
    return () => {
      gone = true;
    };
  }, [transport, i18n.language]);
  return kits;
};
