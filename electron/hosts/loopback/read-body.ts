import type { IncomingMessage } from 'node:http';

export type Body<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly status: number };

/** A day's notes in one go fit many times over. */
const mostJson = 2_000_000;

/** The JSON a page sent, or the HTTP status that says why not: 415, 413 or 400. */
export const readJsonBody = async (request: IncomingMessage): Promise<Body<unknown>> => {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return refuse(request, 415);
  const body = await readBytes(request, mostJson);
  if (!body.ok) return body;
  try {
    return { ok: true, value: JSON.parse(body.value.toString('utf8')) as unknown };
  } catch {
    return { ok: false, status: 400 };
  }
};

/** Everything that a page sent, or 413 for more than `limit` bytes. */
export const readBytes = async (request: IncomingMessage, limit: number): Promise<Body<Buffer>> => {
  if (Number(request.headers['content-length'] ?? 0) > limit) return refuse(request, 413);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return refuse(request, 413);
    chunks.push(chunk);
  }
  return { ok: true, value: Buffer.concat(chunks) };
};

const refuse = (request: IncomingMessage, status: number): { ok: false; status: number } => {
  // What is still coming is let through and forgotten, so that the sender lives to read the answer.
  request.resume();
  return { ok: false, status };
};
