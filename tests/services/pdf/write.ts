/** Documents of a few blocks, written and read back. */
import {
  plain,
  type Block,
  type Document,
  type Heading,
  type Paragraph,
} from '../../../electron/core/documents/blocks.ts';
import { writePdf, type Written } from '../../../electron/services/writers/pdf/write.ts';
import { readPdf, type Read } from '../../support/pdf.ts';

export const fonts = 'node_modules/@expo-google-fonts/source-sans-3';

export const documentOf = (blocks: readonly Block[], more: Partial<Document> = {}): Document => ({
  title: 'Prov',
  lang: 'sv',
  paper: 'A4',
  header: { start: 'Start', end: 'Slut' },
  footer: 'Fot',
  pageLabel: 'Sida {page} av {pages}',
  author: '',
  at: 0,
  blocks,
  ...more,
});

export const write = (document: Document): Promise<Written> => writePdf(document, { fonts });
export const read = async (blocks: readonly Block[], more: Partial<Document> = {}): Promise<Read> =>
  readPdf((await write(documentOf(blocks, more))).bytes);

export const heading = (level: Heading['level'], text: string): Block => ({
  type: 'heading',
  level,
  text: plain(text),
});
export const words = (text: string, style?: Paragraph['style']): Block =>
  style ? { type: 'paragraph', text: plain(text), style } : { type: 'paragraph', text: plain(text) };

/** A paragraph of exactly so many lines on a page of running text, each beginning with its name and number. */
export const lines = (name: string, count: number): Block =>
  words(Array.from({ length: count }, (_, at) => `${name}${at + 1}`).join('\n'));
