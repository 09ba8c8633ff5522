/** The rest of the window's words in Swedish, one file a part of the house. */
import adapt from '../../locales/sv/adapt.json';
import instruments from '../../locales/sv/instruments.json';
import library from '../../locales/sv/library.json';
import plan from '../../locales/sv/plan.json';
import review from '../../locales/sv/review.json';
import room from '../../locales/sv/room.json';
import run from '../../locales/sv/run.json';
import settings from '../../locales/sv/settings.json';

export const words = {
  ...library,
  ...adapt,
  ...plan,
  ...run,
  ...room,
  ...instruments,
  ...review,
  ...settings,
};
