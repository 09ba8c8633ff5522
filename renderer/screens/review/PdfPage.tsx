/** One page: its picture, drawn while it is near the screen, and its words over it, to select, search and read aloud. */
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Language } from '../../../electron/core/units.ts';
import styles from './PdfPage.module.css';
import type { PDFPageProxy } from './open-pdf.ts';

/** Drawn before it is scrolled to; a page far away gives its memory back. */
const nearness = '1200px';

export const PdfPage = ({
  page,
  width,
  label,
  language,
}: {
  page: PDFPageProxy;
  /** In CSS pixels. */
  width: number;
  label: string;
  language: Language;
}) => {
  const frame = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const near = useNear(frame);

  useEffect(() => {
    const shown = canvas.current;
    if (!shown) return;
    const scale = width / page.getViewport({ scale: 1 }).width;
    frame.current?.style.setProperty('--total-scale-factor', String(scale));
    if (!near) {
      // A small size gives an element of the page's proportions, with nothing drawn.
      resize(shown, page.getViewport({ scale: 1 }));
      return;
    }
    // Drawn out of sight first: what is shown stays until the next can take its place, in a new width or after a change.
    const viewport = page.getViewport({ scale: scale * window.devicePixelRatio });
    const next = document.createElement('canvas');
    resize(next, viewport);
    const drawing = page.render({ canvas: next, viewport });
    drawing.promise.then(
      () => {
        resize(shown, viewport);
        shown.getContext('2d')?.drawImage(next, 0, 0);
      },
      // Cancelled when the width changes or the page is left.
      () => undefined,
    );
    return () => drawing.cancel();
  }, [page, width, near]);

  useEffect(() => {
    const layer = text.current;
    if (!layer) return;
    let gone = false;
    let cancel = (): void => undefined;
    void import('./open-pdf.ts').then(({ TextLayer }) => {
      if (gone) return;
      const words = new TextLayer({
        textContentSource: page.streamTextContent(),
        container: layer,
        viewport: page.getViewport({ scale: 1 }),
      });
      cancel = () => words.cancel();
      words.render().catch(() => undefined);
    });
    return () => {
      gone = true;
      cancel();
      layer.replaceChildren();
    };
  }, [page]);

  return (
    <section ref={frame} className={styles.page} aria-label={label}>
      <canvas ref={canvas} aria-hidden="true" />
      <div ref={text} className={styles.text} lang={language} />
    </section>
  );
};

const resize = (canvas: HTMLCanvasElement, { width, height }: { width: number; height: number }): void => {
  canvas.width = Math.floor(width);
  canvas.height = Math.floor(height);
};

const useNear = (element: RefObject<HTMLElement | null>): boolean => {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const watch = new IntersectionObserver(
      (entries) => setNear(entries.some((entry) => entry.isIntersecting)),
      { rootMargin: nearness },
    );
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [element]);
  return near;
};
