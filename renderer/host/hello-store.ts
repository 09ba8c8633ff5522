/** What the host said of itself when the window opened, kept true by its announcements. */
import type { Transport } from '../../electron/core/contract.ts';
import type { Hello } from '../../electron/core/views.ts';

export type HelloStore = {
  readonly current: () => Hello;
  readonly subscribe: (changed: () => void) => () => void;
  /** What an answer has just told, so that the window need not wait for the announcement. */
  readonly learn: (news: Partial<Hello>) => void;
};

export const openHello = (transport: Transport, first: Hello): HelloStore => {
  let hello = first;
  const listeners = new Set<() => void>();
  const learn = (news: Partial<Hello>): void => {
    hello = { ...hello, ...news };
    for (const changed of listeners) changed();
  };
  transport.listen((news) => {
    if (news.type === 'settings-changed') learn({ settings: news.settings });
    else if (news.type === 'troubles-changed') learn({ troubles: news.troubles });
  });
  return {
    current: () => hello,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    learn,
  };
};
