/** The room's window: hears only what is meant for the room, and can change nothing. */
import { createRoot } from 'react-dom/client';
import type { SessionId } from '../../../electron/core/ids.ts';
import { hostClock } from '../../host/clock.ts';
import { connect } from '../../host/connect.ts';
import { haveWords, startWords } from '../../app/words.ts';
import { RoomWindow } from './RoomWindow.tsx';
import { roomStore } from './room-store.ts';

export const startRoom = async (element: HTMLElement, id: SessionId): Promise<void> => {
  const transport = connect('room');
  const reply = await transport.call('openRoom', { id });
  if (!reply.ok) {
    // The host is away, or the session is not open yet: ask again until there is something to show.
    setTimeout(() => void startRoom(element, id), 1000);
    return;
  }
  const { view, revision, now } = reply.value;
  await startWords(view.language);
  await haveWords(view.language);
  const clock = hostClock(now);
  const store = roomStore(transport, id, { view, revision }, clock);
  createRoot(element).render(<RoomWindow store={store} now={clock.now} />);
};
