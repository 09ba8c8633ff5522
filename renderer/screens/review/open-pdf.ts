/** Reads a PDF for the preview. Large, and therefore loaded with the first document that is opened. */
import { PDFWorker, TextLayer, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

export type PdfPages = { readonly pages: readonly PDFPageProxy[]; readonly close: () => void };
export { TextLayer };
export type { PDFPageProxy };

/** Rejects when the bytes are no PDF, or when `signal` says that nobody waits any longer. */
export const openPdf = async (bytes: Blob, signal: AbortSignal): Promise<PdfPages> => {
  const data = new Uint8Array(await bytes.arrayBuffer());
  signal.throwIfAborted();
  // Made here and not by the library, which would wrap the address in a blob: that the security policy refuses.
  const port = new Worker(workerAddress, { type: 'module' });
  const worker = PDFWorker.create({ port });
  const task = getDocument({ data, worker, isEvalSupported: false, useWasm: false, verbosity: 0 });
  const close = (): void => {
    TextLayer.cleanup();
    void task.destroy().finally(() => port.terminate());
  };
  signal.addEventListener('abort', close, { once: true });
  const pdf = await task.promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => pdf.getPage(number)));
  return { pages, close };
};
