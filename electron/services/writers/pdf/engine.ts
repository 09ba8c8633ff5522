/**
 * The parts of pdfkit this writer stands on. Its published types know neither the structure tree's dictionaries nor the
 * font's coverage, so they are written down here, once, and everything else is typed by them.
 */
import PDFDocument from 'pdfkit';

export type Content = { readonly refs: readonly unknown[] };
export type Element = {
  readonly dictionary: { readonly data: Record<string, unknown> };
  add(child: Element | Content): Element;
  end(): void;
};
export type EngineFont = {
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
  widthOfString(text: string, size: number): number;
};
export type Bookmark = {
  addItem(title: string, options: { readonly top: number; readonly left: number }): Bookmark;
};

/** pdfkit's document as used here. Lengths in points, y downwards from the page's top. */
export type Engine = {
  readonly page: { readonly width: number; readonly height: number };
  readonly outline: Bookmark;
  readonly _font: EngineFont;
  readonly _fontFamilies: Record<string, EngineFont>;
  _addInfo: () => void;
  appendXML(xml: string): void;
  addPage(options: { size: readonly [number, number]; margin: 0 }): Engine;
  registerFont(name: string, file: string): Engine;
  font(name: string): Engine;
  fontSize(size: number): Engine;
  fillColor(color: string): Engine;
  text(
    text: string,
    x: number,
    y: number,
    options: { lineBreak: false; baseline: 'alphabetic'; characterSpacing?: number },
  ): Engine;
  struct(kind: string, options: object): Element;
  addStructure(element: Element): Engine;
  markStructureContent(kind: string): Content;
  markContent(tag: string, options: object): Engine;
  endMarkedContent(): Engine;
  save(): Engine;
  restore(): Engine;
  translate(x: number, y: number): Engine;
  lineWidth(width: number): Engine;
  lineCap(style: 'butt' | 'round'): Engine;
  strokeColor(color: string): Engine;
  dash(length: number, options: { space: number }): Engine;
  moveTo(x: number, y: number): Engine;
  lineTo(x: number, y: number): Engine;
  rect(x: number, y: number, width: number, height: number): Engine;
  roundedRect(x: number, y: number, width: number, height: number, radius: number): Engine;
  /** The same source is embedded once, however often it is drawn. */
  image(source: string, x: number, y: number, options: { width: number; height: number }): Engine;
  fill(): Engine;
  stroke(): Engine;
  on(event: 'data', hear: (chunk: Uint8Array) => void): Engine;
  on(event: 'end', hear: () => void): Engine;
  on(event: 'error', hear: (error: Error) => void): Engine;
  end(): void;
};

export type EngineOptions = {
  readonly lang: string;
  readonly font: string;
  readonly info: Readonly<Record<string, string | Date>>;
};

/** A tagged PDF 1.7 without pages. `font` is a TrueType file: without one pdfkit looks for Helvetica's metrics. */
export const startEngine = ({ lang, font, info }: EngineOptions): Engine =>
  new PDFDocument({
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    autoFirstPage: false,
    lang,
    font,
    info,
  }) as unknown as Engine;
