/** Who may speak to the host: its own pages, in a browser that has been let in. */
import type { IncomingMessage } from 'node:http';
import type { Role } from '../../core/contract.ts';
import { same } from './keys.ts';

export type Guard = {
  /** It came under one of our own names. */
  readonly isNamed: (request: IncomingMessage) => boolean;
  /** It came from one of our own pages, or from nobody's. */
  readonly isOurs: (request: IncomingMessage) => boolean;
  /** Null for a browser that has not been let in. */
  readonly roleOf: (request: IncomingMessage, url: URL) => Role | null;
  readonly cookie: string;
};

export const createGuard = (port: number, pass: string): Guard => {
  // Any page may name a host that leads to 127.0.0.1; only these two names are ours.
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const origins = hosts.map((host) => `http://${host}`);
  // Browsers share cookies between the ports of a host: the port keeps two of ours apart.
  const name = `samsprak-${port}`;

  const isNamed: Guard['isNamed'] = ({ headers }) => hosts.includes(headers.host ?? '');

  return {
    isNamed,
    isOurs: (request) => {
      const { method, headers } = request;
      if (!isNamed(request)) return false;
      const { origin } = headers;
      if (origin === undefined) return method === 'GET' && isNear(headers['sec-fetch-site']);
      return origins.includes(origin) && origin === `http://${headers.host ?? ''}`;
    },
    roleOf: ({ headers }, url) => {
      if (!cookiesIn(headers.cookie).some(([key, value]) => key === name && same(value, pass))) return null;
      const asked = url.searchParams.get('role') ?? 'lead';
      return asked === 'lead' || asked === 'room' ? asked : null;
    },
    cookie: `${name}=${pass}; HttpOnly; SameSite=Strict; Path=/`,
  };
};

/** Other ports of this computer count as the same site to a cookie, but not as the same origin to us. */
const isNear = (site: string | string[] | undefined): boolean =>
  site === undefined || site === 'same-origin' || site === 'none';

const cookiesIn = (header: string | undefined): readonly (readonly [string, string])[] =>
  (header ?? '').split(';').map((part) => {
    const at = part.indexOf('=');
    return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
  });
