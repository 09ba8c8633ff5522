/**
 * The screens that are not the first: each loaded when it is opened, and all of them a while after the start, so that none needs
 * a host that has gone away in the meantime.
 */
import i18next from 'i18next';
import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import { isLanguage } from './format.ts';
import { haveWords } from './words.ts';

const loads: (() => Promise<unknown>)[] = [];

const screen = <Props>(
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

export const Library = screen(async () => (await import('../screens/library/Library.tsx')).Library);
export const KitPage = screen(async () => (await import('../screens/library/KitPage.tsx')).KitPage);
export const Adapt = screen(async () => (await import('../screens/adapt/Adapt.tsx')).Adapt);
export const Plan = screen(async () => (await import('../screens/plan/Plan.tsx')).Plan);
export const Run = screen(async () => (await import('../screens/run/Run.tsx')).Run);
export const Approve = screen(async () => (await import('../screens/review/Approve.tsx')).Approve);
export const Review = screen(async () => (await import('../screens/review/Review.tsx')).Review);
export const Documents = screen(async () => (await import('../screens/review/Documents.tsx')).Documents);
export const SettingsPage = screen(
  async () => (await import('../screens/settings/SettingsPage.tsx')).SettingsPage,
);

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
