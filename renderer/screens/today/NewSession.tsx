/** The few things needed before there is a plan: for whom, when, in which language. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KitCard } from '../../../electron/core/views.ts';
import type { Language } from '../../../electron/core/units.ts';
import { isLanguage } from '../../app/format.ts';
import { makeSessionId } from '../../app/make-id.ts';
import { go } from '../../app/route.ts';
import { useHost } from '../../host/host.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { notify } from '../../ui/notices.ts';
import { proposeDetails } from './session-details.ts';
import { WhenAndWho } from './WhenAndWho.tsx';

export const NewSession = ({
  kit,
  template,
  isOpen,
  onClose,
}: {
  kit: KitCard;
  template: KitCard['templates'][number];
  isOpen: boolean;
  onClose: () => void;
}) => {
  const { hello, transport, now } = useHost();
  const { t, i18n } = useTranslation();
  const [language, setLanguage] = useState<Language>(() => firstLanguage(kit.languages, i18n.language));
  const first = proposeDetails(now(), hello.timeZone, template.minutes, hello.settings.facilitator);
  const create = async (details: typeof first): Promise<void> => {
    const id = makeSessionId();
    const reply = await transport.call('createSession', {
      id,
      kit: kit.id,
      version: kit.version,
      template: template.id,
      language,
      details,
    });
    if (!reply.ok) {
      notify({ problem: reply.problem });
      return;
    }
    onClose();
    go({ screen: 'plan', id });
  };
  return (
    <Dialog title={[kit.title, template.title].join(' · ')} isOpen={isOpen} onClose={onClose}>
      <WhenAndWho first={first} length={template.minutes} submit={t('today.new.plan')} onSubmit={create}>
        {kit.languages.length > 1 && (
          <Choice
            label={t('today.new.language')}
            options={kit.languages.map((key) => ({ key, words: t(`languages.${key}`) }))}
            value={language}
            onChange={setLanguage}
          />
        )}
      </WhenAndWho>
    </Dialog>
  );
};

const firstLanguage = (spoken: readonly Language[], window: string): Language =>
  spoken.find((language) => isLanguage(window) && language === window) ?? spoken[0] ?? 'sv';
