/** The door to the PDF writer: starts its thread when there is something to write, and ends it when there is not. */
import { Worker } from 'node:worker_threads';
import type { Document } from '../../core/documents/blocks.ts';
import type { Answer, Order } from './pdf/worker.ts';
import type { Written } from './pdf/write.ts';

export type PdfWriter = {
  /**
   * The document as PDF. One at a time; others wait their turn. Rejects with the signal's reason where it aborts, with
   * an Error where the writer fails: a bug or a missing typeface, never bad words in a document.
   */
  write(document: Document, signal?: AbortSignal): Promise<Written>;
  /** Ends the thread at once; whatever is being written is rejected. */
  close(): Promise<void>;
};

export type PdfWriterOptions = {
  /** The built worker, see pdf/worker.ts. */
  readonly worker: URL | string;
  /** The folder of the typefaces, see pdf/fonts.ts. */
  readonly fonts: string;
  /** How long the thread waits for more before it ends and gives its memory back. */
  readonly idleMillis?: number;
  /** Called when it has. */
  readonly atRest?: () => void;
};

export const createPdfWriter = ({
  worker: file,
  fonts,
  idleMillis = 5000,
  atRest,
}: PdfWriterOptions): PdfWriter => {
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  // Asked for when closing, so that nothing starts a new thread afterwards.
  const closing = new AbortController();

  const end = async (): Promise<void> => {
    const ending = thread;
    thread = undefined;
    clearTimeout(idle);
    await ending?.terminate();
  };

  const rest = (): void => {
    // An idle writer keeps neither the program nor its memory.
    thread?.unref();
    idle = setTimeout(() => void end().then(atRest), idleMillis);
    idle.unref();
  };

  const start = (): Worker => {
    // A small nursery: a fifth less memory at the most, for no more time.
    const started = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: 8 } });
    const gone = (): void => {
      if (thread === started) thread = undefined;
    };
    // Heard also while nothing is being written: a thread that breaks then is simply replaced.
    started.on('error', gone).on('exit', gone);
    return started;
  };

  const order = (document: Document, stop: AbortSignal): Promise<Written> =>
    new Promise((resolve, reject) => {
      stop.throwIfAborted();
      clearTimeout(idle);
      const running = (thread ??= start());
      running.ref();
      const settle = (how: () => void): void => {
        running.off('error', reject).off('exit', exited).off('message', answered);
        stop.removeEventListener('abort', cancel);
        how();
      };
      const exited = (code: number): void =>
        settle(() => reject(new Error(`The PDF thread ended by itself (${code})`)));
      const answered = (answer: Answer): void =>
        settle(() => {
          rest();
          if (answer.ok) resolve(answer.written);
          else reject(new Error(answer.message));
        });
      // What is half written cannot be stopped politely: the thread ends, and the next document gets a new one.
      const cancel = (): void => settle(() => void end().then(() => reject(stop.reason as Error)));
      stop.addEventListener('abort', cancel);
      // After an error the thread's exit follows, which settles.
      running.on('error', reject).on('exit', exited).on('message', answered);
      running.postMessage({ document, fonts } satisfies Order);
    });

  return {
    write: (document, signal) => {
      const stop = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
      const turn = last.then(() => order(document, stop));
      last = turn.catch(() => undefined);
      return turn;
    },
    close: async () => {
      closing.abort(new Error('The PDF writer is closed'));
      await last;
      await end();
    },
  };
};
