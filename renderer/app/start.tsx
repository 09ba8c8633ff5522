/** Opens the window: says hello to the host, loads the language, draws the app or the room. */
import { createRoot } from 'react-dom/client';
import type { Settings } from '../../electron/core/settings.ts';
import { connect } from '../host/connect.ts';
import { HostProvider } from '../host/HostProvider.tsx';
import { hostClock } from '../host/clock.ts';
import { openHello } from '../host/hello-store.ts';
import { App } from './App.tsx';
import { applyLook } from './look.ts';
import { routeOf } from './route.ts';
import { speak, startWords } from './words.ts';

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
  const hello = openHello(transport, reply.value);
  hello.subscribe(() => follow(hello.current().settings));
  createRoot(element).render(
    <HostProvider transport={transport} now={clock.now} store={hello}>
      <App />
    </HostProvider>,
  );
};

/** Settings changed here or in another window take effect at once in both. */
const follow = (settings: Settings): void => {
  applyLook(settings);
  void speak(settings.language);
};
