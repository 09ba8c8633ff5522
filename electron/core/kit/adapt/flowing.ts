/**
 * A Markdown file without the line breaks that only its author's editor made: a paragraph, an item or a quotation is one line, as
 * a field shows it best. It reads the same.
 */
export const flowing = (text: string): string => {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const before = lines.at(-1);
    if (before === undefined || !goesOn(before, line)) lines.push(line);
    else lines[lines.length - 1] = `${before.trimEnd()} ${line.replace(/^\s*(>\s*)?/, '')}`;
  }
  return lines.join('\n');
};

/** What begins something of its own: a heading, an item, a row of a table, a place to write. */
const beginning = /^\s*(#{1,6}\s|[-*+]\s|\d+[.)]\s|\||\[(lines|box|page)|(=+|-+)\s*$)/;

const goesOn = (before: string, line: string): boolean => {
  const [quotedBefore, quoted] = [before, line].map((one) => /^\s*>/.test(one));
  const [wordsBefore = '', words = ''] = [before, line].map((one) => one.replace(/^\s*(>\s*)?/, ''));
  if (quotedBefore !== quoted || wordsBefore.trim() === '' || words.trim() === '') return false;
  // A break that the author asked for stays.
  if (/(\\| {2})$/.test(before)) return false;
  return !beginning.test(words) && !/^\s*(#{1,6}\s|\||\[(lines|box|page))/.test(wordsBefore);
};
