/** The window's own files. They are listed once, so that no path can lead to any other. */
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { contentPolicy, withNonce } from '../content-policy.ts';
import type { Language } from '../../core/units.ts';
import type { Answer } from './answer.ts';

export type WindowFiles = {
  /** Null when there is no such file. `path` begins with a slash, not decoded. `language`: the one the window will speak. */
  readonly find: (path: string, language: Language) => Promise<Answer | null>;
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The build puts a hash of the content into the names of these. */
const neverChanges = 'private, max-age=31536000, immutable';

export const listWindowFiles = async (folder: string): Promise<WindowFiles> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(`/${relative(folder, file).split(sep).join('/')}`, file);
  }

  return {
    find: async (path, language) => {
      const name = path === '/' ? '/index.html' : path;
      const file = files.get(name);
      if (file === undefined) return null;
      const body = await readFile(file);
      const type = { 'content-type': types[extname(file)] ?? 'application/octet-stream' };
      if (name === '/index.html') return indexPage(body.toString('utf8'), type, language);
      const cached = name.startsWith('/assets/') ? { 'cache-control': neverChanges } : {};
      return { status: 200, headers: { ...type, ...cached }, body };
    },
  };
};

/** It says its language from the first byte, so that the window can fetch its words before it has asked anything. */
const indexPage = (html: string, type: Readonly<Record<string, string>>, language: Language): Answer => {
  const nonce = randomBytes(18).toString('base64');
  const headers = { ...type, 'content-security-policy': contentPolicy(nonce) };
  return {
    status: 200,
    headers,
    body: withNonce(html.replace('<html lang="sv"', `<html lang="${language}"`), nonce),
  };
};
