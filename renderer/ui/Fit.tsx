/** Draws its content as large as its parent's height allows, in a few sizes: much text becomes smaller, never cut. */
import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import styles from './Fit.module.css';

/** Sizes there are in Fit.module.css; 0 is the largest. */
const smallest = 12;

export const Fit = ({ children }: { children: ReactNode }) => {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const content = box.current;
    const frame = content?.parentElement;
    if (!content || !frame) return;
    const fit = (): void => {
      for (let size = 0; size <= smallest; size += 1) {
        content.dataset['size'] = String(size);
        // Half a pixel of rounding is no overflow.
        if (content.offsetHeight <= frame.clientHeight + 1) return;
      }
    };
    fit();
    const watch = new ResizeObserver(fit);
    watch.observe(frame);
    void document.fonts.ready.then(fit);
    return () => watch.disconnect();
  });
  return (
    <div ref={box} className={styles.fit}>
      {children}
    </div>
  );
};
