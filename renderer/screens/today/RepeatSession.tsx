/** The same plan once more: for the other shift, for next year, for another group. */
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../electron/core/session/session.ts';
import type { Details } from '../../../electron/core/session/session.ts';
import { minuteOfDay } from '../../../electron/core/time.ts';
import { minutes } from '../../../electron/core/units.ts';
import { makeSessionId } from '../../app/make-id.ts';
import { go } from '../../app/route.ts';
import { useHost } from '../../host/host.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { notify } from '../../ui/notices.ts';
import { proposeDetails } from './session-details.ts';
import { WhenAndWho } from './WhenAndWho.tsx';

export const RepeatSession = ({
  session,
  isOpen,
  onClose,
}: {
  session: Session;
  isOpen: boolean;
  onClose: () => void;
}) => {
  const { hello, transport, now } = useHost();
  const { t } = useTranslation();
  const { startTime, promisedEnd } = session.details;
  const day = 24 * 60;
  const length = minutes((minuteOfDay(promisedEnd) - minuteOfDay(startTime) + day) % day);
  const { date } = proposeDetails(now(), hello.timeZone, length, '');
  const repeat = async (details: Details): Promise<void> => {
    const id = makeSessionId();
    const reply = await transport.call('repeatSession', { id, from: session.id, details });
    if (!reply.ok) {
      notify({ problem: reply.problem });
      return;
    }
    onClose();
    go({ screen: 'plan', id });
  };
  return (
    <Dialog title={t('today.new.again')} isOpen={isOpen} onClose={onClose}>
      <WhenAndWho
        first={{ ...session.details, date }}
        length={length}
        submit={t('today.new.plan')}
        onSubmit={repeat}
      />
    </Dialog>
  );
};
