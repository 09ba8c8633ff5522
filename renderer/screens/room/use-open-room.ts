/** Opens the room view in a window of its own: by the host where it can, otherwise by the browser. */
import { addressOf } from '../../app/route.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { useHost } from '../../host/host.tsx';

export const useOpenRoom = (): (() => void) => {
  const { session } = useLead();
  const { hello, transport } = useHost();
  return () => {
    if (hello.can.roomWindow) void transport.call('showRoom', { id: session.id });
    else
      window.open(
        `/?role=room${addressOf({ screen: 'room', id: session.id })}`,
        'samsprak-room',
        'popup,width=1280,height=720',
      );
  };
};
