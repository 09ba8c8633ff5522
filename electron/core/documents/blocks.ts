/**
 * What every document and every guide is made of. Pure data: a writer turns it into PDF, the window into HTML, so the
 * two can never say different things.
 */
import type { Picture } from '../picture.ts';
import type { Language, Millimetres } from '../units.ts';

/** A run of text in one style. `lang` only where it differs from the document's language. */
export type Span = {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly soft?: true;
  readonly lang?: Language;
};
export type Spans = readonly Span[];

export type Heading = {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly text: Spans;
  /** A short word to the right of the heading, e.g. the activity's clock time. */
  readonly aside?: string;
};

export type Paragraph = {
  readonly type: 'paragraph';
  readonly text: Spans;
  /** lead: under a title, larger and soft · say: words to say aloud · small: fine print · label: a small heading in
   * capitals, as SAY in a guide · large: an agreement, a statement · question: a card's front */
  readonly style?: 'lead' | 'say' | 'small' | 'label' | 'large';
};

export type ListItem = {
  readonly text: Spans;
  /** Shown at the right edge, e.g. a step's minutes. */
  readonly aside?: string;
  /** A box to tick instead of a bullet. */
  readonly check?: true;
  readonly items?: readonly ListItem[];
};
export type List = {
  readonly type: 'list';
  readonly ordered: boolean;
  /** The first number of an ordered list that goes on after lines to write on; 1 without. */
  readonly start?: number;
  readonly items: readonly ListItem[];
  /** large: agreements, with large numbers · inline: side by side on one line, e.g. Yes, No and Later with boxes */
  readonly style?: 'large' | 'inline';
  /** Words after an inline list, followed by a line to write on, e.g. "because". */
  readonly writeIn?: string;
};

/** A column's share of the width is `width` / the sum of all widths. */
export type Column = { readonly title: string; readonly width: number; readonly align?: 'end' };
export type Cell = { readonly text: Spans };
export type Table = {
  readonly type: 'table';
  /** Read by screen readers, printed above the table unless hidden. */
  readonly caption: string;
  readonly captionShown?: true;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The first cell of each row is its header. */
  readonly rowHeaders?: true;
  /** Empty rows are this high, to write in. */
  readonly blankRow?: Millimetres;
};

/** Lines to write on by hand, 9 mm apart. */
export type WriteIn = { readonly type: 'write-in'; readonly lines: number };
/** An empty frame to draw or write in. `alt` says what goes there, to those who cannot see it. */
export type Box = { readonly type: 'box'; readonly height: Millimetres; readonly alt?: string };

/** One printed card: both sides as blocks. */
export type Card = { readonly id: string; readonly front: readonly Block[]; readonly back: readonly Block[] };
/** Cards with cut marks, fronts and backs meeting when printed on both sides. The writer chooses the geometry. */
export type Cards = {
  readonly type: 'cards';
  readonly size: 'A5' | 'A6' | 'A7';
  readonly cards: readonly Card[];
};

/** A horizontal bar per row, with its number; for tallies and votes. Always accompanied by words. */
export type Bars = {
  readonly type: 'bars';
  readonly alt: string;
  readonly bars: readonly { readonly label: string; readonly value: number }[];
};

export type Columns = { readonly type: 'columns'; readonly columns: readonly (readonly Block[])[] };
/** Never broken over two pages unless it is longer than a page. */
export type Together = { readonly type: 'together'; readonly blocks: readonly Block[] };
/** A framed part, e.g. a lifted question with room for the reply. */
export type Panel = { readonly type: 'panel'; readonly blocks: readonly Block[] };
export type PageBreak = { readonly type: 'page-break' };

export type Block =
  Heading | Paragraph | List | Table | WriteIn | Box | Cards | Bars | Columns | Together | Panel | PageBreak;

/** A whole document, ready for any writer. */
export type Document = {
  readonly title: string;
  readonly lang: Language;
  readonly paper: 'A3' | 'A4' | 'A5';
  /** Left and right of the running header; empty strings for none. */
  readonly header: { readonly start: string; readonly end: string };
  /** In the first page's top margin, so that no words have to make room for it; `alt` says whose it is. */
  readonly logo?: { readonly picture: Picture; readonly alt: string };
  /** Left of the page number. */
  readonly footer: string;
  /** The page number in words, e.g. `Sida {page} av {pages}`; without it `{page} / {pages}`. */
  readonly pageLabel?: string;
  readonly author: string;
  /** When the thing the document is about happened: its stamp, so that the same input gives the same bytes. */
  readonly at: number;
  readonly blocks: readonly Block[];
  /** Fewer words and larger type, for posters on a wall. */
  readonly look?: 'poster' | 'cards';
};

/** Plain words as spans. */
export const plain = (text: string): Spans => [{ text }];
/** The words of spans, without their style. */
export const wordsOf = (spans: Spans): string => spans.map((span) => span.text).join('');
