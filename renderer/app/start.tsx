/** Opens the window: reads the host's greeting, loads the language, draws the app or the room. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Settings } from '../../electron/core/settings.ts';
import { connect } from '../host/connect.ts';
import { HostProvider } from '../host/HostProvider.tsx';
import { hostClock } from '../host/clock.ts';
import { greetingInPage } from '../host/greeting.ts';
import { openHello } from '../host/hello-store.ts';
import { openSessions } from '../host/sessions-store.ts';
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
  const { hello, sessions } = greetingInPage();
  const words = startWords(hello.settings.language);
  const transport = connect('lead');
  const clock = hostClock(hello.now);
  transport.listen((news) => {
    if (news.type === 'clock') clock.set(news.now);
  });
  const store = openHello(transport, hello);
  store.subscribe(() => follow(store.current().settings));
  applyLook(hello.settings);
  await words;
  // At once, not when React next has time: then the browser's first frame already shows it.
  flushSync(() =>
    createRoot(element).render(
      <HostProvider
        transport={transport}
        now={clock.now}
        store={store}
        sessions={openSessions(transport, sessions)}
      >
        <App />
      </HostProvider>,
    ),
  );
};

/** Settings changed here or in another window take effect at once in both. */
const follow = (settings: Settings): void => {
  applyLook(settings);
  void speak(settings.language);
};
