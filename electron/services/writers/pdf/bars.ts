/** Bars: a label, a bar and its number on each row, as one figure that is read by its description. */
import type { Bars } from '../../../core/documents/blocks.ts';
import { inside } from './part.ts';
import type { Place } from './place.ts';
import { baselineOf, linesOf, setLine, wordsIn } from './setting.ts';
import { bonded, bonds, type Measured, type Slab } from './slab.ts';
import { colours, mm } from './theme.ts';

export const bars = (block: Bars, place: Place): Measured => {
  const { scale, paragraph } = place.theme;
  const style = paragraph.body.text;
  const part = inside(place.part, 'Figure', { alt: block.alt });
  const gap = 3 * mm * scale;
  const labels = block.bars.map((bar) => linesOf([{ text: bar.label }], style, place.width * 0.42, place));
  const numbers = block.bars.map((bar) => wordsIn(String(bar.value), { ...style, face: 'SemiBold' }, place));
  const longest = Math.max(0, ...labels.flat().map((line) => line.width));
  const number = Math.max(0, ...numbers.map((words) => words.width));
  const start = place.x + longest + gap;
  const room = place.width - longest - number - 2 * gap;
  const most = Math.max(1, ...block.bars.map((bar) => bar.value));
  const slabs = block.bars.map((bar, at): Slab => {
    const lines = labels[at] ?? [];
    const words = numbers[at];
    const height = Math.max(1, lines.length) * style.leading;
    return {
      before: 1.6 * mm * scale,
      height,
      bond: bonds.free,
      part,
      marked: true,
      draw: (pen, top) => {
        lines.forEach((line, row) =>
          setLine(pen, line, place.x, top + row * style.leading + baselineOf(style)),
        );
        const [thick, length] = [3.6 * mm * scale, (room * Math.max(0, bar.value)) / most];
        const middle = top + style.leading / 2;
        // The foot of the bar is always there, so that none can be told from forgotten.
        pen.area(start - 0.6 * scale, middle - thick / 2, 0.6 * scale, thick, colours.ink);
        if (length > 0) pen.area(start, middle - thick / 2, length, thick, colours.active);
        if (words) pen.text(words.text, start + length + gap * 0.6, top + baselineOf(style), words.style);
      },
    };
  });
  return {
    slabs: bonded(slabs, bonds.item),
    before: 2.6 * mm * scale,
    after: 3 * mm * scale,
    air: 1.2 * mm * scale,
  };
};
