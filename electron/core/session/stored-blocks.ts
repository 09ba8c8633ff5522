/**
 * The blocks of a frozen kit, as read back from a file. What a block must hold is checked; what a later program of the same
 * format adds beside it is kept as it is.
 */
import type { Block, Spans } from '../documents/blocks.ts';
import { z } from '../schema.ts';
import { languages } from '../units.ts';

const yes = z.literal(true).exactOptional();
const words = z.string().max(20_000);
const short = words.exactOptional();
const length = z
  .number()
  .nonnegative()
  .transform((millimetres) => millimetres as Extract<Block, { type: 'box' }>['height']);

export const storedSpans: z.ZodType<Spans> = z.array(
  z.looseObject({
    text: words,
    strong: yes,
    emphasis: yes,
    soft: yes,
    lang: z.enum(languages).exactOptional(),
  }),
);

type ListItem = Extract<Block, { type: 'list' }>['items'][number];
const listItem: z.ZodType<ListItem> = z.looseObject({
  text: storedSpans,
  aside: short,
  check: yes,
  items: z.lazy(() => z.array(listItem)).exactOptional(),
});
const cell = z.looseObject({ text: storedSpans });
const column = z.looseObject({ title: words, width: z.number(), align: z.literal('end').exactOptional() });
const bar = z.looseObject({ label: words, value: z.number() });

const nested = z.lazy(() => storedBlocks);
const card = z.looseObject({ id: z.string(), front: nested, back: nested });

const block: z.ZodType<Block> = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('heading'),
    level: z.literal([1, 2, 3, 4]),
    text: storedSpans,
    aside: short,
  }),
  z.looseObject({
    type: z.literal('paragraph'),
    text: storedSpans,
    style: z.enum(['lead', 'say', 'small', 'label', 'large']).exactOptional(),
  }),
  z.looseObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    start: z.number().int().exactOptional(),
    items: z.array(listItem),
    style: z.enum(['large', 'inline']).exactOptional(),
    writeIn: short,
  }),
  z.looseObject({
    type: z.literal('table'),
    caption: words,
    captionShown: yes,
    columns: z.array(column),
    rows: z.array(z.array(cell)),
    rowHeaders: yes,
    blankRow: length.exactOptional(),
  }),
  z.looseObject({ type: z.literal('write-in'), lines: z.number().int().nonnegative() }),
  z.looseObject({ type: z.literal('box'), height: length, alt: short }),
  z.looseObject({ type: z.literal('cards'), size: z.enum(['A5', 'A6', 'A7']), cards: z.array(card) }),
  z.looseObject({ type: z.literal('bars'), alt: words, bars: z.array(bar) }),
  z.looseObject({ type: z.literal('columns'), columns: z.array(nested) }),
  z.looseObject({ type: z.literal('together'), blocks: nested }),
  z.looseObject({ type: z.literal('panel'), blocks: nested }),
  z.looseObject({ type: z.literal('page-break') }),
]);
export const storedBlocks: z.ZodType<readonly Block[]> = z.array(block);
