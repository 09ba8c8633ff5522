/** The room view as this window knows it. */
import type { Announcement, Transport } from '../../../electron/core/contract.ts';
import type { SessionId } from '../../../electron/core/ids.ts';
import type { RoomView } from '../../../electron/core/session/room-view.ts';
import type { HostClock } from '../../host/clock.ts';

type Seen = { readonly view: RoomView; readonly revision: number };
export type RoomStore = {
  readonly state: () => RoomView;
  readonly subscribe: (changed: () => void) => () => void;
};

export const roomStore = (transport: Transport, id: SessionId, first: Seen, clock: HostClock): RoomStore => {
  let seen = first;
  const listeners = new Set<() => void>();
  transport.listen((news: Announcement) => {
    if (news.type === 'clock') clock.set(news.now);
    if (news.type !== 'room' || news.view.sessionId !== id || news.revision < seen.revision) return;
    seen = news;
    for (const changed of listeners) changed();
  });
  return {
    state: () => seen.view,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
};
