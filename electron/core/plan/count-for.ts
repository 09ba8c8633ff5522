/** How many of a thing a group needs. */
import type { Per } from '../kit/kit.ts';

/** Tables are counted with as many at each as the kit allows. */
export const countFor = (
  thing: { readonly per: Per; readonly count: number },
  people: number,
  atTable: number,
): number => {
  switch (thing.per) {
    case 'person':
      return thing.count * people;
    case 'table':
      return thing.count * Math.ceil(people / atTable);
    case 'room':
      return thing.count;
  }
};
