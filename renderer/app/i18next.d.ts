/** Tells i18next which words there are, so that a misspelt key does not compile. */
import type { words as more } from './more-words-sv.ts';
import type { words } from './words-sv.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: { app: typeof words & typeof more };
    returnNull: false;
  }
}
