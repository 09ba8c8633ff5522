/** Takes a kit's file in: by hand from a dialog, or dropped on the screen. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostKitBytes } from '../../../electron/core/kit/limits.ts';
import type { TakenKit } from '../../../electron/core/views.ts';
import type { Problem } from '../../../electron/core/reply.ts';
import { isLanguage } from '../../app/format.ts';
import { addressOf } from '../../app/route.ts';
import { useHost } from '../../host/host.tsx';
import { notify } from '../../ui/notices.ts';

export type Taking =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly name: string }
  | {
      readonly state: 'refused';
      readonly name: string;
      readonly problems: Extract<TakenKit, { state: 'refused' }>['problems'];
    }
  | { readonly state: 'failed'; readonly problem: Problem };

export type TakeKit = {
  readonly taking: Taking;
  readonly take: (file: File) => Promise<void>;
  readonly putAway: () => void;
};

export const useTakeKit = (): TakeKit => {
  const { transport } = useHost();
  const { t, i18n } = useTranslation();
  const [taking, setTaking] = useState<Taking>({ state: 'idle' });

  const tellOf = async (kit: string, version: string, isNew: boolean): Promise<void> => {
    const language = isLanguage(i18n.language) ? i18n.language : 'sv';
    const cards = await transport.call('listKits', { language });
    const card = cards.ok ? cards.value.find((one) => one.id === kit && one.version === version) : undefined;
    const title = card?.title ?? kit;
    notify({
      text: t(isNew ? 'library.take.taken' : 'library.take.already', { title, version }),
      action: {
        label: t('library.take.open'),
        run: () => {
          location.hash = addressOf({ screen: 'kit', kit, version });
        },
      },
    });
  };

  const take = async (file: File): Promise<void> => {
    // The host would say no as well; it need not be sent there first.
    if (file.size > mostKitBytes) {
      setTaking({ state: 'failed', problem: { code: 'file-too-large' } });
      return;
    }
    setTaking({ state: 'working', name: file.name });
    const handed = await transport.handOver(new Uint8Array(await file.arrayBuffer()));
    const reply = handed.ok ? await transport.call('takeKit', handed.value) : handed;
    if (!reply.ok) setTaking({ state: 'failed', problem: reply.problem });
    else if (reply.value.state === 'refused')
      setTaking({ state: 'refused', name: file.name, problems: reply.value.problems });
    else {
      setTaking({ state: 'idle' });
      await tellOf(reply.value.kit, reply.value.version, reply.value.state === 'taken');
    }
  };
  return { taking, take, putAway: () => setTaking({ state: 'idle' }) };
};
