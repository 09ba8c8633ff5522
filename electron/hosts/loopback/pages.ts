/** The few pages that are not the app: the way in, and what to do when it is shut. */
import { createHash } from 'node:crypto';
import en from '../../../locales/en/loopback.json' with { type: 'json' };
import sv from '../../../locales/sv/loopback.json' with { type: 'json' };
import type { Language } from '../../core/units.ts';

const words = { sv, en };

/** The file that a browser opens first. Its address is not secret; its content is. */
export const doorPage = (address: string, token: string): string =>
  page('sv', 'Samspråk', `${address}/enter?token=${token}`, '');

/** Answered with the cookie. A redirect instead would lose it: the browser still counts itself as coming from elsewhere. */
export const enteredPage = (): string => page('sv', 'Samspråk', '/', '');

/** For a browser that has not been let in. */
export const shutPage = (language: Language, doorFile: string): string => {
  const { title, text, file } = words[language];
  const door = `<p>${file}<br><code>${escaped(doorFile)}</code></p>`;
  return page(language, title, null, `<main><h1>${title}</h1><p>${text}</p>${door}</main>`);
};

const style =
  'body{background:#faf8f3;color:#1f2a2c;font:1.125rem/1.6 system-ui,sans-serif}' +
  'main{max-width:34rem;margin:12vh auto;padding:0 1.5rem}h1{font-size:1.5rem;line-height:1.3}' +
  'code{overflow-wrap:anywhere}';
/** For the pages' content security policy: this style and no other. */
export const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;

const page = (language: Language, title: string, next: string | null, body: string): string =>
  [
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    '<meta name="referrer" content="no-referrer">',
    next === null ? '' : `<meta http-equiv="refresh" content="0;url=${escaped(next)}">`,
    `<title>${title}</title><style>${style}</style>${body}\n`,
  ].join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
