import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createPdfWriter, type PdfWriter } from '../../../electron/services/writers/write-pdf.ts';
import { long } from './samples-long.ts';
import { summary } from './samples-paper.ts';
import { documentOf, fonts, words, write } from './write.ts';

let folder: string;
let writer: PdfWriter;

// Bundled as the product bundles it: whatever pdfkit looks for beside itself must not be missed.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pdf-worker-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: resolve('.'),
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { 'pdf-worker': resolve('electron/services/writers/pdf/worker.ts') },
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const open = (idleMillis?: number): PdfWriter => {
  const worker = join(folder, 'pdf-worker.mjs');
  writer = createPdfWriter({ worker, fonts, ...(idleMillis === undefined ? {} : { idleMillis }) });
  return writer;
};
afterEach(() => writer.close());

test('the thread writes the same bytes as the writer itself', async () => {
  const { bytes, pages } = await open().write(summary);
  expect(pages).toBe(1);
  expect(Buffer.compare(bytes, (await write(summary)).bytes)).toBe(0);
});

test('documents asked for at once are all written, also after the thread has ended between them', async () => {
  open(0);
  const some = ['a', 'b', 'c'].map((text) => writer.write(documentOf([words(text)], { title: text })));
  expect((await Promise.all(some)).map(({ pages }) => pages)).toEqual([1, 1, 1]);
  expect((await writer.write(documentOf([]))).pages).toBe(1);
});

test('cancelling rejects with the reason at once, and the next document is written', async () => {
  open();
  const stop = new AbortController();
  const slow = writer.write(long(80), stop.signal);
  const next = writer.write(summary);
  const reason = new Error('not wanted any more');
  stop.abort(reason);
  await expect(slow).rejects.toBe(reason);
  expect((await next).pages).toBe(1);
});

test('a document cancelled before its turn is never begun', async () => {
  open();
  await expect(writer.write(summary, AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late');
});

test('missing typefaces are an error of that document, not of the program', async () => {
  writer = createPdfWriter({ worker: join(folder, 'pdf-worker.mjs'), fonts: join(folder, 'nowhere') });
  await expect(writer.write(summary)).rejects.toThrow('ENOENT');
});

test('a thread that cannot start rejects what it was asked', async () => {
  writer = createPdfWriter({ worker: join(folder, 'no-such-worker.mjs'), fonts });
  await expect(writer.write(summary)).rejects.toThrow('no-such-worker');
});

test('a closed writer rejects what it had not begun', async () => {
  open();
  const [first, second] = [writer.write(long(80)), writer.write(summary)].map((one) =>
    one.then(
      () => 'written',
      (error: unknown) => String(error),
    ),
  );
  await writer.close();
  expect(await first).toContain('closed');
  expect(await second).toContain('closed');
});
