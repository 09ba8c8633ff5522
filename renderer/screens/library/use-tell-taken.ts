/** Says what came in, and offers to open it. */
import { useTranslation } from 'react-i18next';
import type { SessionRow, TakenKit, TakenSession } from '../../../electron/core/views.ts';
import { longDate } from '../../app/format.ts';
import { useLanguage } from '../../app/use-language.ts';
import { go } from '../../app/route.ts';
import type { Route, SessionScreen } from '../../app/route.ts';
import { useHost } from '../../host/host.tsx';
import { notify } from '../../ui/notices.ts';

type Kit = Extract<TakenKit, { what: 'kit' }>;

/** Where somebody who takes over goes on. */
const screens = { planned: 'plan', running: 'run', ended: 'review' } as const satisfies Record<
  SessionRow['status'],
  SessionScreen
>;

export const useTellTaken = (): ((taken: Kit | TakenSession) => Promise<void>) => {
  const { transport } = useHost();
  const { t } = useTranslation();
  const language = useLanguage();

  const say = (text: string, place: Route, stays = false): void =>
    notify({ text, stays, action: { label: t('library.take.open'), run: () => go(place) } });

  const tellOfKit = async ({ kit, version, state }: Kit): Promise<void> => {
    const cards = await transport.call('listKits', { language });
    const card = cards.ok ? cards.value.find((one) => one.id === kit && one.version === version) : undefined;
    const title = card?.title ?? kit;
    say(t(`library.take.${state}`, { title, version }), { screen: 'kit', kit, version });
  };
  const tellOfSession = ({ session, state, kit }: TakenSession): void => {
    const { id, kitTitle, groupName, date, status } = session;
    const name = [groupName, kitTitle, longDate(date, language)].filter((part) => part !== '').join(' · ');
    const place = { screen: screens[status], id };
    const text = t(`library.take.session.${state}`, { name });
    if (kit === 'differs') say(`${text} ${t('library.take.session.kitDiffers')}`, place, true);
    else say(text, place);
  };
  return async (taken) => (taken.what === 'kit' ? tellOfKit(taken) : tellOfSession(taken));
};
