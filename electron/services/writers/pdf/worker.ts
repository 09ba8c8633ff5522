/** The PDF writer on a thread of its own, so that the windows' thread never waits for it. */
import { parentPort } from 'node:worker_threads';
import type { Document } from '../../../core/documents/blocks.ts';
import { writePdf, type Written } from './write.ts';

export type Order = { readonly document: Document; readonly fonts: string };
export type Answer =
  { readonly ok: true; readonly written: Written } | { readonly ok: false; readonly message: string };

const answer = async ({ document, fonts }: Order): Promise<Answer> => {
  try {
    return { ok: true, written: await writePdf(document, { fonts }) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

// One order at a time: whoever sends the next has had the answer to the last.
parentPort?.on('message', (order: Order) => {
  void answer(order).then((given) =>
    // The bytes are handed over, not copied.
    parentPort?.postMessage(given, given.ok ? [given.written.bytes.buffer] : []),
  );
});
