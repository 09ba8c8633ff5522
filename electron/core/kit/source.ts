/** One file of a kit while it is read: where things stand in it, and where its problems go. */
import type { KitProblem, KitProblemCode, KitProblemDetail } from './problem.ts';

/** Both from 1. */
export type Place = { readonly line: number; readonly column: number };
export type Report = (code: KitProblemCode, at: Place, detail?: KitProblemDetail) => void;

export type Source = {
  readonly file: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly report: Report;
  /** Where `needle` stands in a line, or the line's first word. `line` is from 0, as the Markdown parser counts. */
  readonly placeIn: (line: number, needle?: string) => Place;
};

export const start: Place = { line: 1, column: 1 };

/** Problems are gathered in `into`, so that one reading tells of all of them. */
export const openSource = (file: string, text: string, into: KitProblem[]): Source => {
  const lines = text.split(/\r\n|\r|\n/);
  return {
    file,
    text,
    lines,
    report: (code, at, detail = {}) => {
      into.push({ file, line: at.line, column: at.column, code, detail });
    },
    placeIn: (line, needle) => {
      const words = lines[line] ?? '';
      const at = needle === undefined ? words.search(/\S/) : words.indexOf(needle);
      return { line: line + 1, column: Math.max(at, 0) + 1 };
    },
  };
};

export const placeOfOffset = (text: string, offset: number): Place => {
  let line = 1;
  let lineStart = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', lineStart)) {
    line += 1;
    lineStart = end + 1;
  }
  return { line, column: offset - lineStart + 1 };
};
