/**
 * A Markdown file without the line breaks that only its author's editor made: a paragraph, an item or a quotation is one line, as
 * a field shows it best. It reads the same.
 */
import { directiveIn } from '../markdown/directive.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import type { Markdown } from '../markdown/parse.ts';

export const flowing = (text: string): string => {
  const goOn = new Set(parseMarkdown(text).flatMap(linesThatGoOn));
  const lines: string[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    const before = goOn.has(at) ? lines.pop() : undefined;
    lines.push(before === undefined ? line : `${before.trimEnd()} ${line.replace(marks, '').trimStart()}`);
  }
  return lines.join('\n');
};

/** The signs of quotation at a line's beginning. */
const marks = /^\s*(?:>\s?)*/;

/** With more words behind it, it would begin an item. */
const bareSign = /^([-*+]|\d+[.)])$/;

/** Numbers of the lines that only go on from the one above. */
const linesThatGoOn = ({ type, token, children }: Markdown): readonly number[] => {
  if (type !== 'inline' || !token.map) return children.flatMap(linesThatGoOn);
  const [from, to] = token.map;
  const pieces: { words: string; isSoft: boolean }[] = [{ words: '', isSoft: false }];
  for (const child of token.children ?? []) {
    const last = pieces.at(-1);
    if (child.type === 'softbreak' || child.type === 'hardbreak')
      pieces.push({ words: '', isSoft: child.type === 'softbreak' });
    else if (last) last.words += child.content;
  }
  // Something goes over a line's end, or could become a table's head: it is left as it stands.
  if (pieces.length !== to - from || pieces.some(({ words }) => /^[-|: ]+$/.test(words))) return [];
  const standsAlone = (at: number): boolean => {
    const words = (pieces[at]?.words ?? '').trim();
    return directiveIn(words) !== null || bareSign.test(words);
  };
  return pieces.flatMap(({ isSoft }, at) =>
    isSoft && !standsAlone(at - 1) && !standsAlone(at) ? [from + at] : [],
  );
};
