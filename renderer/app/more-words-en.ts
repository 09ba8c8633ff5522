/** The same words in English as in Swedish, or it does not compile. */
import type { words as swedish } from './more-words-sv.ts';
import adapt from '../../locales/en/adapt.json';
import instruments from '../../locales/en/instruments.json';
import library from '../../locales/en/library.json';
import plan from '../../locales/en/plan.json';
import review from '../../locales/en/review.json';
import room from '../../locales/en/room.json';
import run from '../../locales/en/run.json';
import settings from '../../locales/en/settings.json';

export const words: typeof swedish = {
  ...library,
  ...adapt,
  ...plan,
  ...run,
  ...room,
  ...instruments,
  ...review,
  ...settings,
};
