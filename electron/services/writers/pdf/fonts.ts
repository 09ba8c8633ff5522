/** Where the typefaces lie, how wide words are in them, and which characters they lack. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine, EngineFont } from './engine.ts';

export const faces = ['Regular', 'Italic', 'SemiBold', 'Bold'] as const;
export type Face = (typeof faces)[number];

const published: Record<Face, string> = {
  Regular: '400Regular/SourceSans3_400Regular.ttf',
  Italic: '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  SemiBold: '600SemiBold/SourceSans3_600SemiBold.ttf',
  Bold: '700Bold/SourceSans3_700Bold.ttf',
};

/** A face's file in a folder of fonts: named as the build copies them, or as the npm package has them. */
export const fontFile = (folder: string, face: Face): string => {
  const built = join(folder, `SourceSans3-${face}.ttf`);
  return existsSync(built) ? built : join(folder, published[face]);
};

/** What stands in a missing character's place: visible, and known to every face. */
const replacement = '□';
// Marks that only steer how neighbours are drawn; nothing is lost with them.
const unseen = /(?![\n\t])[\p{Cc}\p{Variation_Selector}\u200c-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Source Sans 3 over and under the baseline, as shares of its size; the same in every face. */
export const ascent = 1.024;
export const descent = 0.4;

/** Widths and coverage, measured with the document's own fonts and remembered for its length. */
export class Fonts {
  readonly #engine: Engine;
  readonly #opened = new Map<Face, EngineFont>();
  readonly #widths = new Map<Face, Map<string, number>>();
  readonly #missing = new Set<string>();

  constructor(engine: Engine, folder: string) {
    this.#engine = engine;
    for (const face of faces) engine.registerFont(face, fontFile(folder, face));
    // The engine was started with this one. Without a word it would be opened and read anew at every change of face.
    engine._fontFamilies['Regular'] = engine._font;
  }

  /** Characters that no face could show, each once, in the order they were met. */
  get missing(): string[] {
    return [...this.#missing];
  }

  /** A text's width in points. */
  width(text: string, face: Face, size: number): number {
    const known = this.#widths.get(face) ?? new Map<string, number>();
    if (known.size === 0) this.#widths.set(face, known);
    let width = known.get(text);
    if (width === undefined) {
      width = this.#open(face).widthOfString(text, 1);
      known.set(text, width);
    }
    return width * size;
  }

  /** The text as it can be shown: composed, without control characters, what is missing replaced and remembered. */
  showable(text: string, face: Face): string {
    // Nearly all text is Latin and known: look closer only where it is not.
    if (/^[\n\t\u0020-\u007e\u00a0-\u017f–—‘’“”…•]*$/u.test(text)) return text;
    const composed = text.normalize('NFC').replace(unseen, '');
    const { font } = this.#open(face);
    let shown = '';
    for (const character of composed) {
      const code = character.codePointAt(0) ?? 0;
      const known = character === '\n' || character === '\t' || font.hasGlyphForCodePoint(code);
      if (!known) this.#missing.add(character);
      shown += known ? character : replacement;
    }
    return shown;
  }

  #open(face: Face): EngineFont {
    const open = this.#opened.get(face) ?? this.#engine.font(face)._font;
    this.#opened.set(face, open);
    return open;
  }
}
