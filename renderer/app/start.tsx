/** Opens the window: says hello to the host, loads the language, draws the app or the room. */
import { createRoot } from 'react-dom/client';
import type { Transport } from '../../electron/core/contract.ts';
import type { Hello } from '../../electron/core/views.ts';
import type { Settings } from '../../electron/core/settings.ts';
import { askAhead } from '../host/ask-ahead.ts';
import { connect } from '../host/connect.ts';
import { HostProvider } from '../host/HostProvider.tsx';
import { hostClock } from '../host/clock.ts';
import { openHello } from '../host/hello-store.ts';
import { App } from './App.tsx';
import { applyLook } from './look.ts';
import { routeOf } from './route.ts';
import { fetchWords, speak, startWords } from './words.ts';

export const start = async (element: HTMLElement | null): Promise<void> => {
  if (!element) return;
  const route = routeOf(location.hash);
  if (route.screen === 'room') {
    const { startRoom } = await import('../screens/room/start-room.tsx');
    return startRoom(element, route.id);
  }
  // The page, its words and the first answer come at the same time: each would wait a turn for the one before it.
  fetchWords(document.documentElement.lang);
  const lead = connect('lead');
  const transport = route.screen === 'today' ? askAhead(lead, 'listSessions') : lead;
  const first = await hello(transport);
  const clock = hostClock(first.now);
  transport.listen((news) => {
    if (news.type === 'clock') clock.set(news.now);
  });
  await startWords(first.settings.language);
  applyLook(first.settings);
  const store = openHello(transport, first);
  store.subscribe(() => follow(store.current().settings));
  createRoot(element).render(
    <HostProvider transport={transport} now={clock.now} store={store}>
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
