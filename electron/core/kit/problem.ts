/** What is wrong with a kit, as data. Words for it are in locales/<language>/kit-problems.json, by code. */
import type sv from '../../../locales/sv/kit-problems.json';

/** Every code has words: one that is missing in Swedish fails to compile where it is used. */
export type KitProblemCode = keyof typeof sv;
export type KitProblemDetail = Readonly<Record<string, string | number>>;

export type KitProblem = {
  /** Relative to the kit's folder, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
  readonly code: KitProblemCode;
  /** What the words need. `closest` is empty where nothing is like what was written. */
  readonly detail: KitProblemDetail;
};

type ProblemWords = {
  /** What is wrong. */
  readonly what: string;
  /** What to do about it. */
  readonly do: string;
  /** Added when the detail knows of something similar. */
  readonly closest?: string;
};
/** One language's kit-problems.json. */
export type KitProblemWords = Readonly<Record<KitProblemCode, ProblemWords>>;

/** `file:line:column: what is wrong; what to do` */
export const kitProblemInWords = (problem: KitProblem, words: KitProblemWords): string =>
  `${kitProblemPlace(problem)} ${kitProblemSaid(problem, words)}`;

export const kitProblemPlace = ({ file, line, column }: KitProblem): string => `${file}:${line}:${column}:`;

/** `what is wrong; what to do` */
export const kitProblemSaid = (problem: KitProblem, words: KitProblemWords): string => {
  const { what, do: advice, closest } = words[problem.code];
  const similar = closest !== undefined && problem.detail['closest'] ? ` ${closest}` : '';
  return fill(`${what}; ${advice}${similar}`, problem.detail);
};

const fill = (words: string, detail: KitProblemDetail): string =>
  words.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(detail[name] ?? whole));

/** kit.json first, then by file and place, as an author works through them. */
export const inOrder = (problems: readonly KitProblem[]): readonly KitProblem[] =>
  problems.toSorted(
    (a, b) =>
      rank(a.file) - rank(b.file) || compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );

const rank = (file: string): number => (file === 'kit.json' ? 0 : file.includes('/') ? 2 : 1);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
