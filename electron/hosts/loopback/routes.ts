/** What the host answers to which address. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { mostKitBytes } from '../../core/kit/limits.ts';
import { fail } from '../../core/reply.ts';
import type { House } from '../compose.ts';
import { pageWith, replyWith } from './answers.ts';
import type { Answer } from '../serving/answer.ts';
import type { Door } from './door.ts';
import type { Guard } from './guard.ts';
import type { News } from './news.ts';
import { enteredPage, shutPage } from './pages.ts';
import { handedOver } from '../serving/handed-over.ts';
import { parcelAnswer } from '../serving/parcel-answer.ts';
import { readBytes, readJsonBody } from './read-body.ts';
import type { WindowFiles } from '../serving/window-files.ts';

export type Rooms = {
  readonly house: Pick<House, 'call' | 'tickets' | 'language'>;
  readonly guard: Guard;
  readonly door: Door;
  readonly news: News;
  readonly files: WindowFiles;
};

/** Null when the response stays open, for news. */
export const answer = async (
  rooms: Rooms,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Answer | null> => {
  const { house, guard, door, news, files } = rooms;
  const { method } = request;
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const path = url.pathname;
  if (!guard.isNamed(request)) return replyWith(403, fail('not-allowed-now'));
  // Reached from a file, so that it has no origin to check: the token is all it goes by.
  if (method === 'GET' && path === '/enter') return enter(rooms, request, url);
  const role = guard.isOurs(request) ? guard.roleOf(request, url) : null;
  if (role === null)
    return method === 'GET' && path === '/'
      ? pageWith(401, shutPage(house.language(), door.file))
      : replyWith(guard.isOurs(request) ? 401 : 403, fail('not-allowed-now'));

  if (path.startsWith('/api/')) {
    if (method !== 'POST') return replyWith(405, fail('invalid-input'));
    const body = await readJsonBody(request);
    if (!body.ok) return replyWith(body.status, fail('invalid-input'));
    return replyWith(200, await house.call(role, path.slice('/api/'.length), body.value));
  }
  if (path === '/file' && method === 'POST') {
    if (role !== 'lead') return replyWith(200, fail('not-allowed-now'));
    const body = await readBytes(request, mostKitBytes);
    return body.ok
      ? replyWith(200, handedOver(house.tickets, body.value))
      : replyWith(body.status, fail('invalid-input'));
  }
  if (method !== 'GET') return replyWith(405, fail('invalid-input'));
  if (path === '/news') {
    news.follow(role, response);
    return null;
  }
  if (path.startsWith('/file/')) {
    const parcel = role === 'lead' ? house.tickets.take(path.slice('/file/'.length)) : null;
    return parcel
      ? parcelAnswer(parcel, url.searchParams.has('save'))
      : replyWith(404, fail('ticket-not-found'));
  }
  return (await files.find(path, role)) ?? { status: 404, headers: {}, body: '' };
};

const enter = async ({ house, guard, door }: Rooms, request: IncomingMessage, url: URL): Promise<Answer> => {
  const known = guard.roleOf(request, url) !== null;
  if (known || (await door.letIn(url.searchParams.get('token') ?? '')))
    return pageWith(200, enteredPage(), { 'set-cookie': guard.cookie });
  return pageWith(401, shutPage(house.language(), door.file));
};
