/** What leaves: with headers that keep other pages out, and never stored by anybody on the way. */
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Reply } from '../../core/reply.ts';
import type { Answer } from '../serving/answer.ts';
import { styleHash } from './pages.ts';

const always: OutgoingHttpHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};
const almostNothing = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

export const replyWith = (status: number, reply: Reply<unknown>): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(reply),
});

/** A page without any script. */
export const pageWith = (status: number, html: string, headers: OutgoingHttpHeaders = {}): Answer => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': almostNothing,
    ...headers,
  },
  body: html,
});

export const send = (response: ServerResponse, { status, headers, body }: Answer): void => {
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  response.writeHead(status, { ...always, 'content-length': length, ...headers }).end(body);
};

/** A response that stays open, for news. */
export const openStream = (response: ServerResponse): void => {
  response.writeHead(200, { ...always, 'content-type': 'text/event-stream; charset=utf-8' });
};
