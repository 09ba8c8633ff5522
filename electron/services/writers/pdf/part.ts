/** The document's structure as screen readers meet it. Parts are known by identity: one may be drawn on several pages. */

/** What decoration is drawn with: the pen, without what tags content. */
export type Brush = {
  frame: (x: number, y: number, width: number, height: number, radius: number, line: Line) => void;
  area: (x: number, y: number, width: number, height: number, colour: string) => void;
};
export type Line = { readonly width: number; readonly colour: string; readonly dotted?: true };

export type Part = {
  /** A standard structure type: `P`, `H1`, `Table` … */
  readonly kind: string;
  readonly parent: Part | null;
  /** Read instead of what is drawn. */
  readonly alt?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  /** Drawn behind the part's stretch on each page: a frame, a bar. Decoration, never content. */
  readonly frame?: (brush: Brush, top: number, bottom: number) => void;
};

export const root: Part = { kind: 'Document', parent: null };

export const inside = (parent: Part, kind: string, more: Omit<Part, 'kind' | 'parent'> = {}): Part => ({
  kind,
  parent,
  ...more,
});

/** Text as an attribute's value: pdfkit writes plain strings as names. */
export const textValue = (text: string): unknown => Object(text);

/** The part with everything around it, outermost first. */
export const lineage = (part: Part): Part[] => (part.parent ? [...lineage(part.parent), part] : [part]);
