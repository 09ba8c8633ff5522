/** Draws on the current page and tags what it draws. Points, y downwards. Every mark is content of a part or an artifact. */
import type { Picture } from '../../../core/picture.ts';
import type { Language } from '../../../core/units.ts';
import type { Bookmark, Element, Engine } from './engine.ts';
import type { Face } from './fonts.ts';
import type { Line, Part } from './part.ts';
import type { TextStyle } from './theme.ts';

type Artifact = 'Pagination' | 'Layout';
type State = 'nothing' | 'content' | 'artifact';

// A hundredth of a point is 3 µm: more digits only make the file longer.
const at = (length: number): number => Math.round(length * 100) / 100;

export class Pen {
  readonly #engine: Engine;
  readonly #elements = new Map<Part, Element>();
  readonly #bookmarks: Bookmark[] = [];
  #state: State = 'nothing';
  #style: { face: Face | ''; size: number; colour: string } = { face: '', size: 0, colour: '' };

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  page(width: number, height: number): void {
    this.#engine.addPage({ size: [at(width), at(height)], margin: 0 });
    this.#style = { face: '', size: 0, colour: '' };
  }

  /** Content of a part: one marked sequence for all that `draw` draws. */
  mark(part: Part, draw: () => void): void {
    if (this.#state === 'content') throw new Error(`${part.kind} inside other content`);
    if (this.#state === 'artifact') {
      draw();
      return;
    }
    const element = this.element(part);
    const content = this.#engine.markStructureContent(part.kind);
    this.#state = 'content';
    draw();
    this.#state = 'nothing';
    this.#engine.endMarkedContent();
    element.add(content);
  }

  /** Decoration and repetition, which screen readers pass over; whatever `draw` marks inside is passed over too. */
  artifact(type: Artifact, draw: () => void): void {
    if (this.#state === 'content') throw new Error('Decoration inside content');
    if (this.#state === 'artifact') {
      draw();
      return;
    }
    this.#engine.markContent('Artifact', { type });
    this.#state = 'artifact';
    draw();
    this.#state = 'nothing';
    this.#engine.endMarkedContent();
  }

  /** The part's place in the structure, made with its surroundings when first met; its order is the order of drawing. */
  element(part: Part): Element {
    const known = this.#elements.get(part);
    if (known) return known;
    const element = this.#engine.struct(part.kind, part.alt === undefined ? {} : { alt: part.alt });
    if (part.attributes) element.dictionary.data['A'] = part.attributes;
    if (part.parent) this.element(part.parent).add(element);
    else this.#engine.addStructure(element);
    this.#elements.set(part, element);
    return element;
  }

  /** A part that has nothing to draw, such as an empty cell, still has its place. */
  touch(part: Part): void {
    if (this.#state !== 'artifact') this.element(part);
  }

  /** Words on a baseline. `spoken` is read and copied instead of them, `lang` where it is not the document's. */
  text(
    words: string,
    x: number,
    baseline: number,
    style: TextStyle,
    speech: { lang?: Language; spoken?: string } = {},
  ): void {
    const span = this.#state === 'content' && (speech.lang !== undefined || speech.spoken !== undefined);
    if (span) this.#engine.markContent('Span', { lang: speech.lang, actual: speech.spoken });
    this.#dress(style);
    this.#engine.text(words, at(x), at(baseline), {
      lineBreak: false,
      baseline: 'alphabetic',
      ...(style.spacing === undefined ? {} : { characterSpacing: style.spacing }),
    });
    if (span) this.#engine.endMarkedContent();
  }

  rule(x1: number, y1: number, x2: number, y2: number, line: Line): void {
    this.#stroke(line, () => this.#engine.moveTo(at(x1), at(y1)).lineTo(at(x2), at(y2)));
  }

  frame(x: number, y: number, width: number, height: number, radius: number, line: Line): void {
    this.#stroke(line, () =>
      radius === 0
        ? this.#engine.rect(at(x), at(y), at(width), at(height))
        : this.#engine.roundedRect(at(x), at(y), at(width), at(height), at(radius)),
    );
  }

  area(x: number, y: number, width: number, height: number, colour: string): void {
    this.#dress({ colour });
    this.#engine.rect(at(x), at(y), at(width), at(height)).fill();
  }

  image({ mimeType, base64 }: Picture, x: number, y: number, width: number, height: number): void {
    const source = `data:${mimeType};base64,${base64}`;
    this.#engine.image(source, at(x), at(y), { width: at(width), height: at(height) });
  }

  /** What `draw` draws, moved to the right. */
  moved(x: number, draw: () => void): void {
    this.#engine.save().translate(at(x), 0);
    this.#style = { ...this.#style, colour: '' };
    draw();
    this.#engine.restore();
    this.#style = { ...this.#style, colour: '' };
  }

  bookmark(level: number, title: string, top: number): void {
    if (this.#state === 'artifact') return;
    const depth = Math.min(level - 1, this.#bookmarks.length);
    const above = this.#bookmarks[depth - 1] ?? this.#engine.outline;
    this.#bookmarks.length = depth;
    // pdfkit counts `left` from the right edge.
    this.#bookmarks.push(above.addItem(title, { top: at(Math.max(0, top)), left: this.#engine.page.width }));
  }

  #dress(style: { face?: Face; size?: number; colour: string }): void {
    const { face, size, colour } = style;
    if (face !== undefined && face !== this.#style.face) this.#engine.font(face);
    if (size !== undefined && size !== this.#style.size) this.#engine.fontSize(size);
    if (colour !== this.#style.colour) this.#engine.fillColor(colour);
    this.#style = { face: face ?? this.#style.face, size: size ?? this.#style.size, colour };
  }

  #stroke({ width, colour, dotted }: Line, path: () => Engine): void {
    this.#engine.save().lineWidth(at(width)).strokeColor(colour);
    if (dotted) this.#engine.lineCap('round').dash(0.01, { space: at(width * 3) });
    path().stroke();
    this.#engine.restore();
  }
}
