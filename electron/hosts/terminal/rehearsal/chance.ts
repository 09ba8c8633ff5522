/** Chance that can be repeated: the same seed draws the same lots on every machine. */

export type Chance = {
  /** From 0 up to but not including 1. */
  readonly share: () => number;
  /** A whole number, both ends included. */
  readonly between: (from: number, to: number) => number;
  /** One of them; there must be one. */
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffled: <T>(list: readonly T[]) => readonly T[];
  /** Deals the list in an order of its own, and anew when it is out. */
  readonly deck: <T>(list: readonly T[]) => () => T;
  /** An id of 16 letters and digits. */
  readonly id: () => string;
};

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

export const createChance = (seed: number): Chance => {
  let state = seed >>> 0;
  // Mulberry32: small, and the same in whole numbers everywhere.
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between: Chance['between'] = (from, to) => from + Math.floor(share() * (to - from + 1));

  const pick: Chance['pick'] = (list) => {
    const chosen = list[between(0, list.length - 1)];
    if (chosen === undefined) throw new Error('Nothing to pick from');
    return chosen;
  };

  const shuffled = <T>(list: readonly T[]): readonly T[] =>
    list
      .map((item) => ({ item, lot: share() }))
      .toSorted((a, b) => a.lot - b.lot)
      .map(({ item }) => item);

  const deck = <T>(list: readonly T[]): (() => T) => {
    let left: readonly T[] = [];
    return () => {
      if (left.length === 0) left = shuffled(list);
      const [top, ...rest] = left;
      if (top === undefined) throw new Error('Nothing to deal');
      left = rest;
      return top;
    };
  };

  const id = (): string => Array.from({ length: 16 }, () => letters[between(0, letters.length - 1)]).join('');

  return { share, between, pick, shuffled, deck, id };
};
