/** How a stretch of Markdown is read: what may stand in it, and who looks at each of its list items. */
import type { ListItem, Spans } from '../../documents/blocks.ts';
import type { Place, Source } from '../source.ts';

/** What becomes of an item's first paragraph. `line` is from 0. */
export type ReadItem = (text: Spans, line: number) => Pick<ListItem, 'text' | 'aside'>;

export type Reading = {
  readonly source: Source;
  /** The heading above, for tables that have no other caption. */
  readonly caption: string;
  /** Handouts have places to write. */
  readonly handout: boolean;
  /** For the items of the outermost lists. */
  readonly item: ReadItem;
};

const idMark = /^\{([^{}]*)\}\s*/;
const idShape = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export type Marked = {
  readonly id: string | null;
  readonly at: Place;
  readonly text: Spans;
};

/** Takes `{id}` from the front of a heading or list item; tells of one that is badly written, with id null. */
export const takeId = (source: Source, text: Spans, line: number): Marked & { readonly marked: boolean } => {
  const [first, ...rest] = text;
  const [mark, id = ''] = idMark.exec(first?.text ?? '') ?? [];
  if (!first || mark === undefined) return { id: null, at: source.placeIn(line), text, marked: false };
  const at = source.placeIn(line, '{');
  const stripped = first.text.slice(mark.length);
  const words = stripped === '' ? rest : [{ ...first, text: stripped }, ...rest];
  const good = idShape.test(id) && id.length <= 60;
  if (!good) source.report('id-malformed', at, { id });
  return { id: good ? id : null, at, text: words, marked: true };
};

/** An item like any other. Braces at its front would be printed, so they are told of. */
export const plainItem =
  (source: Source): ReadItem =>
  (text, line) => {
    const [, id] = idMark.exec(text[0]?.text ?? '') ?? [];
    if (id !== undefined && idShape.test(id)) source.report('id-not-here', source.placeIn(line, '{'), { id });
    return { text };
  };
