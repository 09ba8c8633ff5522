/** How each activity of the rehearsal runs: early, on time or late, and where the clock is paused and the host restarted. */
import type { AgendaItem } from '../../../core/session/session.ts';
import { inMillis, millis, minutes } from '../../../core/units.ts';
import type { Millis, Minutes } from '../../../core/units.ts';
import type { Chance } from './chance.ts';

export type Pace = {
  readonly item: AgendaItem;
  /** Time spent on it, pauses left out. */
  readonly takes: Millis;
  /** Given to it while it runs; negative takes time off. */
  readonly adds: Minutes | null;
  readonly pausesFor: Minutes | null;
  readonly restarts: boolean;
};

type Temper = 'early' | 'on-time' | 'late';
/** Shares of the given time that an activity takes, in percent. */
const shares: Readonly<Record<Temper, readonly [number, number]>> = {
  early: [72, 90],
  'on-time': [97, 102],
  late: [112, 130],
};

/** At least one is late and one early where there are two; one pause, one restart, one with time added. */
export const setPace = (agenda: readonly AgendaItem[], chance: Chance): readonly Pace[] => {
  const order = chance.shuffled(agenda.map((_, index) => index));
  const [late, early] = order;
  const middle = Math.floor(agenda.length / 2);
  const paused = Math.floor(agenda.length / 3);
  return agenda.map((item, index) => {
    const temper = index === late ? 'late' : index === early ? 'early' : chance.pick(mostly);
    const [from, to] = shares[temper];
    const takes = millis((inMillis(item.minutes) * chance.between(from, to)) / 100);
    return {
      item,
      takes: millis(Math.max(1000, Math.round(takes / 1000) * 1000)),
      adds:
        index === late ? minutes(Math.max(1, Math.ceil((takes - inMillis(item.minutes)) / 60_000))) : null,
      pausesFor: index === paused ? minutes(chance.between(2, 5)) : null,
      restarts: index === middle,
    };
  });
};

const mostly: readonly Temper[] = ['on-time', 'on-time', 'late', 'early'];
