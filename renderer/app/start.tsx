/** Opens the window: says hello to the host, loads the language, draws the app or the room. */
import { createRoot } from 'react-dom/client';
import { connect } from '../host/connect.ts';
import { HostContext } from '../host/host.tsx';
import type { Host } from '../host/host.tsx';
import { hostClock } from '../host/clock.ts';
import { App } from './App.tsx';
import { applyLook } from './look.ts';
import { routeOf } from './route.ts';
import { startWords } from './words.ts';

export const start = async (element: HTMLElement | null): Promise<void> => {
  if (!element) return;
  const route = routeOf(location.hash);
  if (route.screen === 'room') {
    const { startRoom } = await import('../screens/room/start-room.tsx');
    return startRoom(element, route.id);
  }
  const transport = connect('lead');
  const reply = await transport.call('hello', {});
  if (!reply.ok) {
    // The host is not up yet, or is coming back: the page asks again by itself.
    setTimeout(() => void start(element), 500);
    return;
  }
  const clock = hostClock(reply.value.now);
  transport.listen((news) => {
    if (news.type === 'clock') clock.set(news.now);
  });
  await startWords(reply.value.settings.language);
  applyLook(reply.value.settings);
  const host: Host = { transport, hello: reply.value, now: clock.now };
  createRoot(element).render(
    <HostContext value={host}>
      <App />
    </HostContext>,
  );
};
