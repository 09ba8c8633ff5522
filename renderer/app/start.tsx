/** Opens the window: says hello to the host, loads the language, draws the app or the room. */
import { createRoot } from 'react-dom/client';
import type { Transport } from '../../electron/core/contract.ts';
import type { Hello } from '../../electron/core/views.ts';
import type { Settings } from '../../electron/core/settings.ts';
import { connect } from '../host/connect.ts';
import { HostProvider } from '../host/HostProvider.tsx';
import { hostClock } from '../host/clock.ts';
import { openHello } from '../host/hello-store.ts';
import { openSessions } from '../host/sessions-store.ts';
import { App } from './App.tsx';
import { isLanguage } from './format.ts';
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
  // Greeting, words and the first screen's rows come at the same time: each would wait a turn for the one before it.
  const transport = connect('lead');
  const sessions = openSessions(transport);
  const greeting = hello(transport);
  const rows = route.screen === 'today' ? sessions.loadAhead() : null;
  const { lang } = document.documentElement;
  const words = startWords(isLanguage(lang) ? lang : 'sv');
  const first = await greeting;
  const clock = hostClock(first.now);
  transport.listen((news) => {
    if (news.type === 'clock') clock.set(news.now);
  });
  await Promise.all([words, rows]);
  if (first.settings.language !== lang) await speak(first.settings.language);
  applyLook(first.settings);
  const store = openHello(transport, first);
  store.subscribe(() => follow(store.current().settings));
  createRoot(element).render(
    <HostProvider transport={transport} now={clock.now} store={store} sessions={sessions}>
      <App />
    </HostProvider>,
  );
};

/** The host may not be up yet, or be coming back: then the page asks again by itself. */
const hello = async (transport: Transport): Promise<Hello> => {
  for (;;) {
    const reply = await transport.call('hello', {});
    if (reply.ok) return reply.value;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
};

/** Settings changed here or in another window take effect at once in both. */
const follow = (settings: Settings): void => {
  applyLook(settings);
  void speak(settings.language);
};
