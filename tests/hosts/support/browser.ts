/** What a browser does with the host, in a few lines: lets itself in, calls, listens, fetches. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Announcement, Role } from '../../../electron/core/contract.ts';
import type { Reply } from '../../../electron/core/reply.ts';

/** The address in the page on disk. */
export const wayIn = async (enter: string): Promise<string> => {
  const page = await readFile(fileURLToPath(enter), 'utf8');
  const address = /url=([^"]+)"/.exec(page)?.[1];
  if (address === undefined) throw new Error(`No way in: ${page}`);
  return address;
};

/** `name=value`, as a browser sends it back. */
export const letIn = async (enter: string): Promise<string> => {
  const response = await fetch(await wayIn(enter));
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (response.status !== 200 || cookie === undefined) throw new Error(`Not let in: ${response.status}`);
  return cookie;
};

export type Browser = {
  readonly cookie: string;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>;
  readonly call: (role: Role, name: string, input: unknown) => Promise<Reply<unknown>>;
  /** Resolves when the host has answered; the list grows as news comes in, and `ended` when the host closes it. */
  readonly listen: (role: Role) => Promise<{ readonly heard: Announcement[]; readonly ended: Promise<void> }>;
};

const isBytes = (body: unknown): body is Uint8Array<ArrayBuffer> => body instanceof Uint8Array;

export const browserWith = (address: string, cookie: string): Browser => {
  const get: Browser['get'] = (path, headers = {}) =>
    fetch(address + path, { headers: { cookie, ...headers } });
  const post: Browser['post'] = (path, body, headers = {}) =>
    fetch(address + path, {
      method: 'POST',
      headers: { cookie, origin: address, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' || isBytes(body) ? body : JSON.stringify(body),
    });
  return {
    cookie,
    get,
    post,
    call: async (role, name, input) =>
      (await (await post(`/api/${name}?role=${role}`, input)).json()) as Reply<unknown>,
    listen: async (role) => {
      const response = await get(`/news?role=${role}`);
      const heard: Announcement[] = [];
      return { heard, ended: follow(response, heard) };
    },
  };
};

const follow = async (response: Response, heard: Announcement[]): Promise<void> => {
  let rest = '';
  const stream = response.body as unknown as AsyncIterable<Uint8Array>;
  const text = new TextDecoder();
  for await (const chunk of stream) {
    const messages = (rest + text.decode(chunk, { stream: true })).split('\n\n');
    rest = messages.pop() ?? '';
    for (const message of messages)
      if (message.startsWith('data: '))
        heard.push(JSON.parse(message.slice('data: '.length)) as Announcement);
  }
};

/** Lets everything that is on its way arrive: until `ready` or for as long as a test may take. */
export const until = async (ready: () => boolean): Promise<void> => {
  while (!ready()) await new Promise((resolve) => setTimeout(resolve, 2));
};
