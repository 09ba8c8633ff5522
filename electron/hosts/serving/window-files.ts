/** The window's own files. They are listed once, so that no path can lead to any other. */
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { contentPolicy, withNonce } from '../content-policy.ts';
import type { Role } from '../../core/contract.ts';
import type { Greeting } from '../../core/views.ts';
import type { House } from '../compose.ts';
import type { Answer } from './answer.ts';

export type WindowFiles = {
  /** Null when there is no such file. `path` begins with a slash, not decoded. `role`: of the window that asks. */
  readonly find: (path: string, role: Role) => Promise<Answer | null>;
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

export const listWindowFiles = async (folder: string, greeting: House['greeting']): Promise<WindowFiles> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(`/${relative(folder, file).split(sep).join('/')}`, file);
  }

  return {
    find: async (path, role) => {
      const name = path === '/' ? '/index.html' : path;
      const file = files.get(name);
      if (file === undefined) return null;
      const body = await readFile(file);
      const type = { 'content-type': types[extname(file)] ?? 'application/octet-stream' };
      if (name === '/index.html') {
        const page = body.toString('utf8');
        return pageAnswer(role === 'lead' ? greeted(page, await greeting()) : page, type);
      }
      const cached = name.startsWith('/assets/') ? { 'cache-control': neverChanges } : {};
      return { status: 200, headers: { ...type, ...cached }, body };
    },
  };
};

const pageAnswer = (page: string, type: Readonly<Record<string, string>>): Answer => {
  const nonce = randomBytes(18).toString('base64');
  const headers = { ...type, 'content-security-policy': contentPolicy(nonce) };
  return { status: 200, headers, body: withNonce(page, nonce) };
};

/** Data, which no policy for scripts concerns; without a "<" nothing in it can end the element that holds it. */
const greeted = (page: string, greeting: Greeting): string => {
  const json = JSON.stringify(greeting).replaceAll('<', String.raw`\u003c`);
  return page.replace('id="greeting">', (start) => start + json);
};
