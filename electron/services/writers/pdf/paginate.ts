/** Slabs → pages. */
import { bonds, type Slab } from './slab.ts';
import type { Placed } from './slab.ts';

/** A page's slabs with their tops; `repeat` is what it shows again above the first, at the page's top. */
export type Filled = { readonly placed: readonly Placed[]; readonly repeat?: Slab['repeat'] };

/** Stretches that hold together: [first, last] of each, by index. */
const chains = (slabs: readonly Slab[], bond: readonly number[]): [number, number][] => {
  const found: [number, number][] = [];
  let first = 0;
  slabs.forEach((_, at) => {
    if (bond[at] !== bonds.free && at < slabs.length - 1 && !slabs[at + 1]?.newPage) return;
    found.push([first, at]);
    first = at + 1;
  });
  return found;
};

/** The bonds after each slab, with those let go that would hold together more than a page. */
const relaxed = (slabs: readonly Slab[], room: number): number[] => {
  const bond = slabs.map((slab) => slab.bond);
  const heightBetween = (first: number, last: number): number => {
    let height = slabs[first]?.repeat?.height ?? 0;
    for (let at = first; at <= last; at += 1) {
      const slab = slabs[at];
      if (slab) height += slab.height + (at === first ? 0 : slab.before);
    }
    return height;
  };
  let tooTall = chains(slabs, bond);
  while (tooTall.length > 0) {
    tooTall = tooTall.filter(([first, last]) => first < last && heightBetween(first, last) > room);
    for (const [first, last] of tooTall) {
      const weakest = Math.min(...bond.slice(first, last));
      for (let at = first; at < last; at += 1) if (bond[at] === weakest) bond[at] = bonds.free;
    }
    if (tooTall.length > 0) tooTall = chains(slabs, bond);
  }
  return bond;
};

/** Fills pages whose content lies between `top` and `bottom`, in points from the page's top. */
export const paginate = (slabs: readonly Slab[], top: number, bottom: number): Filled[] => {
  const bond = relaxed(slabs, bottom - top);
  const pages: Filled[] = [];
  let placed: Placed[] = [];
  let repeat: Slab['repeat'];
  let y = top;
  const turn = (): void => {
    if (placed.length > 0) pages.push(repeat ? { placed, repeat } : { placed });
    placed = [];
    repeat = undefined;
    y = top;
  };
  for (const [first, last] of chains(slabs, bond)) {
    const chain = slabs.slice(first, last + 1);
    const start = chain[0];
    if (!start) continue;
    if (start.newPage) turn();
    const height = chain.reduce((sum, slab) => sum + slab.before + slab.height, 0);
    if (placed.length > 0 && y + height > bottom) turn();
    for (const slab of chain) {
      if (placed.length > 0) y += slab.before;
      else if (slab.repeat) {
        repeat = slab.repeat;
        y += repeat.height;
      }
      placed.push({ slab, top: y });
      y += slab.height;
    }
  }
  turn();
  return pages;
};
