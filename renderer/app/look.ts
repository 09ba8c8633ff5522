/** Puts the chosen theme and text size on the page, where tokens.css looks for them. */
import type { Settings } from '../../electron/core/settings.ts';

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
const prefersContrast = window.matchMedia('(prefers-contrast: more)');
let chosen: Settings['theme'] = 'system';

const themeNow = (): string => {
  if (chosen !== 'system') return chosen;
  if (prefersContrast.matches) return 'contrast';
  return prefersDark.matches ? 'dark' : 'light';
};
const put = (): void => {
  document.documentElement.dataset['theme'] = themeNow();
};
prefersDark.addEventListener('change', put);
prefersContrast.addEventListener('change', put);

export const applyLook = (settings: Settings): void => {
  chosen = settings.theme;
  document.documentElement.lang = settings.language;
  document.documentElement.dataset['textSize'] = settings.textSize;
  put();
};
