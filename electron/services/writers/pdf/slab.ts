/**
 * What a page is filled with: horizontal slabs that are never cut. A line of a paragraph is one, and a row of a table.
 * Bonds between neighbours say where a page would rather not end.
 */
import type { Part } from './part.ts';
import type { Pen } from './pen.ts';

export type Slab = {
  /** Room above, in points. Not used at the top of a page. */
  readonly before: number;
  readonly height: number;
  /** How strongly this slab holds on to the next; see `bonds`. */
  readonly bond: number;
  readonly part: Part;
  /** `draw` makes the part's content; neighbours of the same part are drawn as one. Otherwise it marks its own parts. */
  readonly marked: boolean;
  readonly draw: (pen: Pen, top: number) => void;
  /** Drawn before the part's content: a list item's number. */
  readonly ahead?: (pen: Pen, top: number) => void;
  /** Drawn at the end of the part's content: the minutes at the right edge. */
  readonly tail?: (pen: Pen, top: number) => void;
  /** What the top of a page shows again when it starts with this slab: a table's head. */
  readonly repeat?: { readonly height: number; readonly draw: (pen: Pen, top: number) => void };
  readonly newPage?: true;
  readonly bookmark?: { readonly level: number; readonly title: string };
};

/** Weaker bonds give way first where everything bonded does not fit on one page. Blocks kept together: 1, 2 … by depth. */
export const bonds = { free: 0, item: 40, hard: 100 } as const;

/** Blocks measured: their slabs, and the room they want around them. */
export type Measured = {
  readonly slabs: readonly Slab[];
  /** Room wanted even under a heading, which is tight. */
  readonly air?: number;
  readonly before: number;
  readonly after: number;
  readonly tight?: true;
};

/** Every slab but the last holds on to the next at least this much. */
export const bonded = (slabs: readonly Slab[], bond: number): Slab[] =>
  slabs.map((slab, at) => (at === slabs.length - 1 ? slab : { ...slab, bond: Math.max(slab.bond, bond) }));

/** The last slab, too, holds on to whatever follows. */
export const held = (slabs: readonly Slab[], bond: number): Slab[] =>
  slabs.map((slab, at) => (at === slabs.length - 1 ? { ...slab, bond: Math.max(slab.bond, bond) } : slab));

/** Two lines at least on either side of a page's end. */
export const lineBond = (at: number, lines: number): number =>
  at === lines - 1 ? bonds.free : at === 0 || at === lines - 2 ? bonds.hard : bonds.free;

/** Height of slabs on top of each other, the first one's room above left out. */
export const heightOf = (slabs: readonly Slab[]): number =>
  slabs.reduce((height, slab, at) => height + slab.height + (at === 0 ? 0 : slab.before), 0);

export type Placed = { readonly slab: Slab; readonly top: number };

/** Slabs on top of each other, from `top`. */
export const stacked = (slabs: readonly Slab[], top: number): Placed[] => {
  let y = top;
  return slabs.map((slab, at) => {
    if (at > 0) y += slab.before;
    const placed = { slab, top: y };
    y += slab.height;
    return placed;
  });
};
