/** The headings of a Markdown file, as the kit's reader finds them: which lines are one, and what they are called. */

export type Heading = { readonly level: number; readonly words: string };

export const headingIn = (line: string): Heading | null => {
  const found = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(line);
  return found ? { level: found[1]?.length ?? 0, words: found[2] ?? '' } : null;
};

const idFirst = /^\{([a-z0-9-]*)\}\s*/;

/** Of `{what-chafes} What chafes`; null where there is none. */
export const idOf = ({ words }: Heading): string | null => idFirst.exec(words)?.[1] ?? null;

export const withoutId = (words: string): string => words.replace(idFirst, '');

/** The name of a part may be written large or small, with a colon, or with stress on it. */
export const partNamed = ({ words }: Heading): string =>
  words
    .replace(/[*_]|:$/g, '')
    .trim()
    .toLowerCase();
