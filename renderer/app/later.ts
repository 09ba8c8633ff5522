/**
 * Parts that are not in the first picture: each loaded, with the words for it, when it is opened; and all of them a while after the
 * start, so that none needs a host that has gone away in the meantime.
 */
import i18next from 'i18next';
import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import { isLanguage } from './format.ts';
import { haveWords } from './words.ts';

const loads: (() => Promise<unknown>)[] = [];

export const later = <Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> => {
  const withWords = async (): Promise<ComponentType<Props>> => {
    const { language } = i18next;
    const [loaded] = await Promise.all([load(), haveWords(isLanguage(language) ? language : 'sv')]);
    return loaded;
  };
  loads.push(withWords);
  return lazy(async () => ({ default: await withWords() }));
};

/** One after the other, each when there is nothing else to do; one that fails is tried again when somebody opens it. */
export const loadTheRest = (): (() => void) => {
  let stopped = false;
  const next = async (): Promise<void> => {
    for (const load of loads) {
      await new Promise((idle) => requestIdleCallback(idle));
      if (stopped) return;
      await load().catch(() => undefined);
    }
  };
  const timer = setTimeout(() => void next(), 2500);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
};
