/** Begins a draft and opens it. */
import i18next from 'i18next';
import { useRef } from 'react';
import type { Beginning } from '../../../electron/core/kit/adapt/begin-draft.ts';
import type { KitCard } from '../../../electron/core/views.ts';
import { makeDraftId } from '../../app/make-id.ts';
import { go } from '../../app/route.ts';
import { haveWords } from '../../app/words.ts';
import { useHost } from '../../host/host.tsx';
import { notify } from '../../ui/notices.ts';

type Wanted = Omit<Beginning, 'news'> & { readonly news: 'copy' | 'next' };

export const useBegin = (kit: KitCard): ((wanted: Wanted) => Promise<void>) => {
  const { transport } = useHost();
  const isBusy = useRef(false);
  return async ({ news, ...wanted }) => {
    if (isBusy.current) return;
    isBusy.current = true;
    // The changelog speaks the kit's languages, whichever the window speaks.
    await Promise.all([haveWords('sv'), haveWords('en')]);
    const told = (lng: 'sv' | 'en'): string => i18next.t(`adapt.begin.news.${news}`, { lng });
    const id = makeDraftId();
    const begun = await transport.call('beginDraft', {
      id,
      kit: kit.id,
      version: kit.version,
      beginning: { ...wanted, news: { sv: told('sv'), en: told('en') } },
    });
    isBusy.current = false;
    if (begun.ok) go({ screen: 'adapt', id });
    else notify({ problem: begun.problem });
  };
};
