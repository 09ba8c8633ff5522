/** Ready pages of any kind, and what they are made with. */
import type { Document } from '../../../core/documents/blocks.ts';
import type { Fonts } from './fonts.ts';
import type { PageNumber } from './furniture.ts';
import type { Geometry } from './geometry.ts';
import type { Pen } from './pen.ts';
import type { Levels } from './place.ts';

/** A page of paper. `draw` is called once, on a page of that size. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly draw: (pen: Pen, number: PageNumber) => void;
};

export type Desk = {
  readonly document: Document;
  readonly geometry: Geometry;
  readonly fonts: Fonts;
  readonly levels: Levels;
};
