/** What the sample documents are put together from. Invented workplaces, no people. */
import { plain } from '../../../electron/core/documents/blocks.ts';
import type { Block, Document } from '../../../electron/core/documents/blocks.ts';

export const base = {
  lang: 'sv',
  paper: 'A4',
  header: { start: 'Hemtjänst norr · 22 november 2026 · kl. 8.00–12.00', end: 'Gruppens exemplar' },
  footer: 'Material: Produktiva relationer 1.0.0',
  pageLabel: 'Sida {page} av {pages}',
  author: 'Hemtjänst norr',
  at: Date.UTC(2026, 10, 22, 11),
} as const satisfies Partial<Document>;

export const h1 = (text: string): Block => ({ type: 'heading', level: 1, text: plain(text) });
export const h2 = (text: string, aside?: string): Block => ({
  type: 'heading',
  level: 2,
  text: plain(text),
  ...(aside === undefined ? {} : { aside }),
});
export const h3 = (text: string): Block => ({ type: 'heading', level: 3, text: plain(text) });
export type Style = 'lead' | 'say' | 'small' | 'label' | 'large';
export const p = (text: string, style?: Style): Block =>
  style ? { type: 'paragraph', text: plain(text), style } : { type: 'paragraph', text: plain(text) };
export const cell = (text: string) => ({ text: plain(text) });
