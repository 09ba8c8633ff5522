/** The few pages that are not the app: the way in, and what to do when it is shut. */
import en from '../../../locales/en/loopback.json' with { type: 'json' };
import sv from '../../../locales/sv/loopback.json' with { type: 'json' };
import type { Language } from '../../core/units.ts';

const words = { sv, en };

/** The file that a browser opens first. Its address is not secret; its content is. */
export const doorPage = (address: string, token: string): string =>
  page('Samspråk', `${address}/enter?token=${token}`, '');

/** Answered with the cookie. A redirect instead would lose it: the browser still counts itself as coming from elsewhere. */
export const enteredPage = (): string => page('Samspråk', '/', '');

/** For a browser that has not been let in. */
export const shutPage = (language: Language, doorFile: string): string => {
  const { title, text, file } = words[language];
  return page(
    title,
    null,
    `<h1>${title}</h1><p>${text}</p><p>${file}<br><code>${escaped(doorFile)}</code></p>`,
  );
};

const page = (title: string, next: string | null, body: string): string =>
  [
    '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    next === null ? '' : `<meta http-equiv="refresh" content="0;url=${escaped(next)}">`,
    `<title>${title}</title>${body}\n`,
  ].join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
