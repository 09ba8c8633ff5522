/** Who has already sat together in the session, so that new groups bring new people together. */
import type { InstrumentRecord } from '../records.ts';

/** Every pair that sits in one of `groups`; names as they were read out. */
export const pairsIn = (groups: readonly (readonly string[])[]): readonly string[] =>
  groups.flatMap((group) =>
    group.flatMap((one, index) => group.slice(index + 1).map((other) => pairOf(one, other))),
  );

/** The pairs of every earlier dealing but this instrument's own, which is dealt anew. */
export const metBefore = (
  records: Readonly<Record<string, InstrumentRecord>>,
  except: string,
): ReadonlySet<string> =>
  new Set(
    Object.entries(records).flatMap(([id, record]) =>
      record.kind === 'groups' && id !== except ? pairsIn(record.groups) : [],
    ),
  );

export const pairOf = (one: string, other: string): string => [one, other].toSorted().join('\n');
