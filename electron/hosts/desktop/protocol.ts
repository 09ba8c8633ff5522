/** `app://samsprak/`: the window's files, and bytes by ticket. Nothing else on this computer can be reached through it. */
import { protocol } from 'electron';
import type { Session } from 'electron';
import { mostKitBytes } from '../../core/kit/limits.ts';
import type { Role } from '../../core/contract.ts';
import type { House } from '../compose.ts';
import type { Answer } from '../serving/answer.ts';
import { handedOver } from '../serving/handed-over.ts';
import { parcelAnswer } from '../serving/parcel-answer.ts';
import { listWindowFiles } from '../serving/window-files.ts';
import { isOurs, scheme } from './address.ts';

/** Before Electron is ready: a scheme like https, with fetch and modules, that other pages cannot name. */
export const claimScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);

/** `role`: of all the windows that browse in this session. */
export const serveWindow = async (
  to: Session,
  role: Role,
  folder: string,
  { tickets, log, greeting }: Pick<House, 'tickets' | 'log' | 'greeting'>,
): Promise<void> => {
  const files = await listWindowFiles(folder, greeting);

  const answer = async (request: Request): Promise<Answer> => {
    if (!isOurs(request.url)) return notThere;
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/file' && request.method === 'POST' && role === 'lead') {
      const bytes = new Uint8Array(await request.arrayBuffer());
      if (bytes.length > mostKitBytes) return { ...notThere, status: 413 };
      return { status: 200, headers: json, body: JSON.stringify(handedOver(tickets, bytes)) };
    }
    if (request.method !== 'GET') return { ...notThere, status: 405 };
    if (!pathname.startsWith('/file/')) return (await files.find(pathname, role)) ?? notThere;
    const parcel = role === 'lead' ? tickets.take(pathname.slice('/file/'.length)) : null;
    return parcel ? parcelAnswer(parcel, searchParams.has('save')) : notThere;
  };

  to.protocol.handle(scheme, async (request) => {
    try {
      return responseOf(await answer(request));
    } catch (error) {
      log.error('file-not-served', error);
      return new Response('', { status: 500 });
    }
  });
};

const json = { 'content-type': 'application/json; charset=utf-8' };
const notThere: Answer = { status: 404, headers: {}, body: '' };

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

const responseOf = ({ status, headers, body }: Answer): Response => {
  const named = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  // Copied: a response takes only bytes that nobody else shares.
  const content = typeof body === 'string' ? body : new Uint8Array(body);
  return new Response(content, { status, headers: [...Object.entries(always), ...named] });
};
