/** The values with the candidates under each, the kit's and the group's own. */
import type { Surroundings } from '../instrument.ts';
import { linesIn } from '../lines-in.ts';
import { isLine } from '../own-lines.ts';
import type { Line } from '../own-lines.ts';
import type { BehavioursConfig } from './config.ts';
import type { BehavioursRecord } from './record.ts';

export type Candidate = Line & {
  readonly isOwn: boolean;
  readonly votes: number;
  readonly chosen: boolean;
};
export type Value = Line & { readonly isOwn: boolean; readonly candidates: readonly Candidate[] };

const givenValues = (config: BehavioursConfig): readonly string[] => config.values ?? [];
export const givenCandidates = (config: BehavioursConfig): readonly string[] =>
  Object.values(config.candidates ?? {}).flat();

export const valuesIn = (
  config: BehavioursConfig,
  record: BehavioursRecord,
  around: Surroundings,
): readonly Value[] => {
  const candidates = linesIn(record.candidates, givenCandidates(config), around);
  return linesIn(record.values, givenValues(config), around).map((value) => ({
    ...value,
    candidates: candidates
      .filter(({ id }) => valueOf(config, record, id) === value.id)
      .map((line) => ({
        ...line,
        votes: record.votes[line.id] ?? 0,
        chosen: record.chosen.includes(line.id),
      })),
  }));
};

/** The value that a candidate belongs to; null when there is no such candidate. */
export const valueOf = (config: BehavioursConfig, record: BehavioursRecord, id: string): string | null =>
  record.valueOf[id] ??
  Object.entries(config.candidates ?? {}).find(([, candidates]) => candidates.includes(id))?.[0] ??
  null;

export const isValue = (config: BehavioursConfig, record: BehavioursRecord, id: string): boolean =>
  isLine(record.values, givenValues(config), id);
