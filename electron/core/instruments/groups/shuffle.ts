/** Lots drawn from a seed: the same seed always gives the same order, so an event can be played again. */

/** Numbers from 0 up to but not including 1 (the mulberry32 generator). */
const lots = (seed: number): (() => number) => {
  let state = seed % 2 ** 32;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A shuffler that goes on drawing from the same lots, so that two shuffles in a row differ. */
export const shuffler = (seed: number): (<T>(things: readonly T[]) => readonly T[]) => {
  const draw = lots(seed);
  return (things) =>
    things
      .map((thing) => ({ thing, lot: draw() }))
      .toSorted((one, other) => one.lot - other.lot)
      .map(({ thing }) => thing);
};
