/** Words to say aloud, without the signs that mark them: what a person types is what is said. */

/** Null where something else stands among the quoted lines. */
export const spokenWords = (passage: string): string | null => {
  const lines = passage.split('\n');
  return lines.every((line) => line.trim() === '' || line.startsWith('>'))
    ? lines.map((line) => line.replace(/^> ?/, '')).join('\n')
    : null;
};

export const asQuote = (words: string): string =>
  words.trim() === ''
    ? ''
    : words
        .split('\n')
        .map((line) => (line.trim() === '' ? '>' : `> ${line}`))
        .join('\n');
