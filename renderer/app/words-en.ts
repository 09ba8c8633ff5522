/** The same words in English as in Swedish, or it does not compile. */
import type { words as swedish } from './words-sv.ts';
import shell from '../../locales/en/shell.json';
import today from '../../locales/en/today.json';

export const words: typeof swedish = { ...shell, ...today };
