/** Lines that a kit gives and the group may put in its own words, and lines that are the group's own from the start. */
import { authorId, madeId, z } from '../schema.ts';
import { without } from './without.ts';

export const lineWords = z.string().min(1).max(300);
/** From the kit, or made by a window. */
export const lineId = z.union([authorId, madeId]);
/** More than this nobody can take in, and no page can hold. */
const mostOwn = 60;

export const ownLines = z.strictObject({
  /** The kit's lines by id, where they have been given other words. */
  reworded: z.record(authorId, lineWords),
  own: z.array(z.strictObject({ id: madeId, text: lineWords })).max(mostOwn),
});
export type OwnLines = Readonly<z.infer<typeof ownLines>>;

export const lineEvents = [
  z.strictObject({ type: z.literal('line-added'), id: madeId, text: lineWords }),
  z.strictObject({ type: z.literal('line-reworded'), id: lineId, text: lineWords }),
  z.strictObject({ type: z.literal('line-removed'), id: madeId }),
] as const;
export type LineEvent = Readonly<z.infer<(typeof lineEvents)[number]>>;

export const noLines: OwnLines = { reworded: {}, own: [] };

/** The lines after the event; null when there is no such line to change, or no words. */
export const stepLines = (lines: OwnLines, given: readonly string[], event: LineEvent): OwnLines | null => {
  const index = lines.own.findIndex(({ id }) => id === event.id);
  if (event.type === 'line-removed')
    return index < 0 ? lines : { ...lines, own: lines.own.toSpliced(index, 1) };
  const text = event.text.trim();
  if (text === '') return null;
  if (event.type === 'line-added') {
    // Sent twice, it is there once.
    if (index >= 0) return lines;
    return lines.own.length < mostOwn ? { ...lines, own: [...lines.own, { id: event.id, text }] } : null;
  }
  if (given.includes(event.id)) return { ...lines, reworded: { ...lines.reworded, [event.id]: text } };
  return index < 0 ? null : { ...lines, own: lines.own.with(index, { id: event.id, text }) };
};

export type Line = { readonly id: string; readonly text: string };

export const isLine = (lines: OwnLines, given: readonly string[], id: string): boolean =>
  given.includes(id) || lines.own.some((line) => line.id === id);

/** The words that are the group's, for review. */
export const wordsIn = ({ reworded, own }: OwnLines): readonly string[] => [
  ...Object.values(reworded),
  ...own.map(({ text }) => text),
];

/** Entries kept by line, after the line is gone. */
export const withoutLine = <Value>(
  entries: Readonly<Record<string, Value>>,
  event: LineEvent,
): Readonly<Record<string, Value>> => (event.type === 'line-removed' ? without(entries, event.id) : entries);
