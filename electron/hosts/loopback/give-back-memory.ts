/** Collects all garbage now. The engine does it by itself only when it needs the room, which a host at rest never does. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Only in plain Node: other programs around the engine may forbid its flags once it runs.
 * Nothing else runs meanwhile, a few tens of milliseconds: for a moment when nothing is going on.
 */
export const giveBackMemory = (): void => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  collect();
};
