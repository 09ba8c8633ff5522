/** How many words with letters in them. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
