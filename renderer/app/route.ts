/** Where in the app we are, as the address after `#`. */
import { useSyncExternalStore } from 'react';
import type { DraftId, SessionId } from '../../electron/core/ids.ts';

export type Route =
  | { readonly screen: 'today' }
  | { readonly screen: 'library' }
  | { readonly screen: 'kit'; readonly kit: string; readonly version: string }
  | { readonly screen: 'adapt'; readonly id: DraftId }
  | { readonly screen: 'settings' }
  | { readonly screen: SessionScreen; readonly id: SessionId };
/** Screens about one session. */
export type SessionScreen = 'plan' | 'run' | 'approve' | 'review' | 'documents' | 'room';

const sessionScreens: ReadonlySet<string> = new Set<SessionScreen>([
  'plan',
  'run',
  'approve',
  'review',
  'documents',
  'room',
]);
const isSessionScreen = (word: string): word is SessionScreen => sessionScreens.has(word);

/** Anything that is not an address of ours leads to Today. */
export const routeOf = (hash: string): Route => {
  const [screen = '', first = '', second = ''] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  if (isSessionScreen(screen) && first !== '') return { screen, id: first as SessionId };
  if (screen === 'adapt' && first !== '') return { screen, id: first as DraftId };
  if (screen === 'kit' && second !== '') return { screen, kit: first, version: second };
  if (screen === 'library' || screen === 'settings') return { screen };
  return { screen: 'today' };
};

export const addressOf = (route: Route): string => {
  if ('id' in route) return `#/${route.screen}/${route.id}`;
  if (route.screen === 'kit') return `#/kit/${route.kit}/${route.version}`;
  return `#/${route.screen}`;
};

export const go = (route: Route): void => {
  location.hash = addressOf(route);
};

const heard = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

export const useRoute = (): Route => routeOf(useSyncExternalStore(heard, () => location.hash));
