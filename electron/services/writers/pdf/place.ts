/** Where a block is measured: its column of the page, and what the whole document shares. */
import type { Block } from '../../../core/documents/blocks.ts';
import type { Language } from '../../../core/units.ts';
import type { Fonts } from './fonts.ts';
import type { Part } from './part.ts';
import type { Measured } from './slab.ts';
import type { Theme } from './theme.ts';

export type Place = {
  /** Left edge on the page, and width, in points. */
  readonly x: number;
  readonly width: number;
  /** The height a page has for content: what is taller must be able to break. */
  readonly room: number;
  readonly part: Part;
  readonly theme: Theme;
  readonly fonts: Fonts;
  readonly lang: Language;
  /** How many kept-together blocks surround this one. */
  readonly depth: number;
  readonly levels: Levels;
  /** Measures blocks inside a block. Handed along, so that block and container need not import each other. */
  readonly flow: (blocks: readonly Block[], place: Place) => Measured;
};

/** Heading levels as tagged: they start at 1 and never skip one, whatever the document says. */
export type Levels = { last: number };
export const nextLevel = (levels: Levels, wanted: number): number => {
  levels.last = Math.min(wanted, levels.last + 1);
  return levels.last;
};
