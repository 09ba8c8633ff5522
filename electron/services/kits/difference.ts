/** How two kits under one name and number differ, in the names of their files. */
import type { KitFiles } from './kit-files.ts';

/** At most so many are named; a person sees by then that it is another kit. */
const mostNamed = 5;

export const namesOfDifferent = (one: KitFiles, other: KitFiles): string => {
  const all = [...new Set([...one.bytes.keys(), ...other.bytes.keys()])].toSorted();
  const different = all.filter((path) => !isEqual(one.bytes.get(path), other.bytes.get(path)));
  const named = different.slice(0, mostNamed).join(', ');
  return different.length > mostNamed ? `${named} …` : named;
};

const isEqual = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
