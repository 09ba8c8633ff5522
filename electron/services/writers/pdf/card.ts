/** One side of a card: its text as large as suits the card, smaller where there is more of it, never clipped. */
import type { Block, Cards } from '../../../core/documents/blocks.ts';
import { flow } from './flow.ts';
import { paint } from './paint.ts';
import type { Part } from './part.ts';
import type { Pen } from './pen.ts';
import type { Place } from './place.ts';
import { heightOf, stacked, type Slab } from './slab.ts';
import type { Desk } from './sheet.ts';
import { colours, mm, themeOf } from './theme.ts';

export type CardFace = (pen: Pen) => void;

export type CardPlace = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly desk: Desk;
  readonly part: Part;
  readonly front: boolean;
  readonly size: Cards['size'];
};

const looks = {
  A5: { padding: 17, front: 3, back: 2.6 },
  A6: { padding: 12, front: 1.9, back: 1.75 },
  A7: { padding: 9, front: 1.45, back: 1.3 },
} as const;

/** Where a card's smallest text stops: far below what anyone reads, so that only absurd cards come here. */
const smallest = 0.02;

export const layCard = (blocks: readonly Block[], place: CardPlace): CardFace => {
  const look = looks[place.size];
  const padding = look.padding * mm;
  const room = place.height - 2 * padding;
  const measure = (scale: number): readonly Slab[] => {
    const inner: Place = {
      x: place.x + padding,
      width: place.width - 2 * padding,
      room,
      part: place.part,
      theme: themeOf(scale, scale > 1 ? 0.55 + 0.45 * scale : scale),
      fonts: place.desk.fonts,
      lang: place.desk.document.lang,
      depth: 0,
      levels: { ...place.desk.levels },
      flow,
    };
    return flow(blocks, inner).slabs;
  };
  let scale: number = place.front ? look.front : look.back;
  let slabs = measure(scale);
  while (heightOf(slabs) > room && scale > smallest) {
    scale *= 0.94;
    slabs = measure(scale);
  }
  // A front is looked at, with its kind in the corner; a back is read from its top.
  const corner = place.front && blocks[0]?.type === 'paragraph' && blocks[0].style === 'label';
  const label = corner ? slabs.findIndex((slab) => slab.part !== slabs[0]?.part) : 0;
  const [top, rest] = label > 0 ? [slabs.slice(0, label), slabs.slice(label)] : [[], slabs];
  const start = place.y + padding;
  const free = room - heightOf(rest);
  const below = top.length > 0 ? heightOf(top) + (rest[0]?.before ?? 0) : 0;
  const offset = place.front ? Math.max(below, free * 0.46) : below;
  return (pen) => {
    // The front can be told from the back at a glance, also where the printer lost the label.
    if (place.front && slabs.length > 0) {
      const [x, y] = [place.x + padding, start - 2.6 * mm];
      pen.artifact('Layout', () => pen.area(x, y, padding * 0.7, padding * 0.08, colours.active));
    }
    paint(pen, stacked(top, start));
    paint(pen, stacked(rest, start + offset));
  };
};
