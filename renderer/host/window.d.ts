/** What the preload puts on the window in the desktop shell; absent in an ordinary browser. */
import type { Bridge } from './desktop.ts';

declare global {
  interface Window {
    readonly samsprak?: Bridge;
  }
}
