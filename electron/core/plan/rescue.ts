/**
 * Time rescue: the end is fixed, so what has not begun gives way. Everything gives in proportion to what it can spare, in whole
 * minutes; only when that is not enough is something left out, in the agenda's own order. The closing and what is on are never
 * touched. The other way too: ahead of time, what was shortened gets its minutes back.
 */
import type { ItemId } from '../ids.ts';
import type { AgendaItem, Session } from '../session/session.ts';
import { firstOpen } from '../session/step-agenda.ts';
import { forecast, givenMinutes } from '../session/timer.ts';
import { minutes } from '../units.ts';
import type { Instant, Minutes } from '../units.ts';

export type TimeChange = {
  readonly item: ItemId;
  readonly from: Minutes;
  /** 0 for what is left out. */
  readonly to: Minutes;
};

export type Rescue = {
  /** Those that change, in the agenda's order. */
  readonly changes: readonly TimeChange[];
  /** Minutes past the promised end when all of it is done; above zero it cannot be made to fit. */
  readonly over: Minutes;
};

/** `usual`: how long an item was meant to be from the beginning; without one it never gets more. */
export const proposeRescue = (
  session: Session,
  usual: ReadonlyMap<ItemId, Minutes>,
  now: Instant,
): Rescue => {
  const { items, over } = forecast(session, now);
  const first = firstOpen(session);
  const open = items.slice(first).flatMap(({ item }) => (item.protected ? [] : [item]));
  const given = (item: AgendaItem): number => givenMinutes(session, item);
  if (over <= 0) {
    const wants = open.map((item) => Math.max(0, (usual.get(item.id) ?? 0) - given(item)));
    const more = inProportion(Math.min(Math.abs(over), sum(wants)), wants);
    return rescued(open, given, (item, at) => given(item) + (more[at] ?? 0), over);
  }
  const skippable = open.filter((item) => item.maySkip && given(item) > 0);
  // The fewest that are enough, or all that may go.
  const skips = [...skippable.keys(), skippable.length].map((count) => new Set(skippable.slice(0, count)));
  const enough = skips.find((skipped) => canGive(open, given, skipped) >= over) ?? skips.at(-1) ?? new Set();
  const freed = sum([...enough].map(given));
  const spare = open.map((item) => (enough.has(item) ? 0 : spareOf(item, given)));
  const less = inProportion(Math.min(Math.max(0, over - freed), sum(spare)), spare);
  return rescued(open, given, (item, at) => (enough.has(item) ? 0 : given(item) - (less[at] ?? 0)), over);
};

type Given = (item: AgendaItem) => number;

const spareOf = (item: AgendaItem, given: Given): number => Math.max(0, given(item) - item.minimum);

const canGive = (open: readonly AgendaItem[], given: Given, skipped: ReadonlySet<AgendaItem>): number =>
  sum(open.map((item) => (skipped.has(item) ? given(item) : spareOf(item, given))));

const rescued = (
  open: readonly AgendaItem[],
  given: Given,
  becomes: (item: AgendaItem, at: number) => number,
  over: number,
): Rescue => {
  const changes = open
    .map((item, at) => ({ item: item.id, from: minutes(given(item)), to: minutes(becomes(item, at)) }))
    .filter(({ from, to }) => from !== to);
  return { changes, over: minutes(over - sum(changes.map(({ from, to }) => from - to))) };
};

/** Whole shares of `total`, each at most its limit: the largest remainders get what rounding left, the first of equals first. */
export const inProportion = (total: number, limits: readonly number[]): readonly number[] => {
  const all = sum(limits);
  if (all === 0) return limits.map(() => 0);
  const exact = limits.map((limit) => (total * limit) / all);
  const shares = exact.map(Math.floor);
  const byRemainder = [...exact.keys()].toSorted(
    (a, b) => remainder(exact[b]) - remainder(exact[a]) || a - b,
  );
  for (const at of byRemainder.slice(0, total - sum(shares))) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
};

const remainder = (value = 0): number => value - Math.floor(value);
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
