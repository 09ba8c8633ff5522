/**
 * LIX, the Swedish measure of how heavy a text is to read (Björnsson, 1968): words in a sentence, plus the share of words
 * longer than six letters, in per cent. Plain Swedish is about 25–40; an official text is over 50.
 */
export const lix = (text: string): number => {
  const words = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length === 0) return 0;
  // Items of lists and headings end where their line does, with a full stop or without.
  const sentences = text.split(/[.!?:]+(?=\s|$)|\n+/).filter((part) => /\p{L}/u.test(part)).length;
  const long = words.filter((word) => word.length > 6).length;
  return Math.round(words.length / sentences + (100 * long) / words.length);
};
