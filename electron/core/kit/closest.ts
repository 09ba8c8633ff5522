/** The candidate most like a word that was not found, for "did you mean"; empty when none is like it. */
export const closest = (word: string, candidates: Iterable<string>): string => {
  let best = '';
  let least = Math.max(2, Math.floor(word.length / 2));
  for (const candidate of candidates) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps > least || (steps === least && best !== '')) continue;
    best = candidate;
    least = steps;
  }
  return best;
};

/** Levenshtein's: letters added, left out or changed between two words. */
const distance = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      here.push(Math.min(changed, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1));
    }
    above = here;
  }
  return above[b.length] ?? 0;
};
