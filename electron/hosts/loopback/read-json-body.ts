import type { IncomingMessage } from 'node:http';

/** A day's notes in one go fit many times over. */
const limit = 2_000_000;

export type Body =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly status: number };

/** The JSON a page sent, or the HTTP status that says why not: 415, 413 or 400. */
export const readJsonBody = async (request: IncomingMessage): Promise<Body> => {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return refuse(request, 415);
  if (Number(request.headers['content-length'] ?? 0) > limit) return refuse(request, 413);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return refuse(request, 413);
    chunks.push(chunk);
  }
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown };
  } catch {
    return { ok: false, status: 400 };
  }
};

const refuse = (request: IncomingMessage, status: number): Body => {
  // What is still coming is let through and forgotten, so that the sender lives to read the answer.
  request.resume();
  return { ok: false, status };
};
