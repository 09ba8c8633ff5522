/** Short ways to write the blocks that documents use most. */
import { plain } from './blocks.ts';
import type { Block, Cell, Heading, ListItem, Paragraph, Spans, Table } from './blocks.ts';
import { millimetres } from '../units.ts';

export const heading = (level: Heading['level'], text: string, aside?: string): Heading => ({
  type: 'heading',
  level,
  text: plain(text),
  ...(aside === undefined ? {} : { aside }),
});

export const paragraph = (text: string | Spans, style?: Paragraph['style']): Paragraph => ({
  type: 'paragraph',
  text: typeof text === 'string' ? plain(text) : text,
  ...(style === undefined ? {} : { style }),
});

export const bullets = (items: readonly ListItem[]): Block => ({ type: 'list', ordered: false, items });

export const cell = (text: string): Cell => ({ text: plain(text) });
export const blankCell: Cell = { text: [] };
export const blankRows = (rows: number, columns: number): readonly (readonly Cell[])[] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => blankCell));

/** A table whose empty rows are high enough to write in by hand. */
export const toWriteIn = (table: Table): Table => ({ ...table, blankRow: millimetres(12) });

/** Kept on one line: `tis 15 dec` never parts over two in a narrow column. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

export const notEmpty = (text: string): boolean => text.trim() !== '';
/** A part of a document under its heading; nothing at all when there is nothing in it. */
export const section = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(2, title), ...blocks];
