import { noLines, stepLines, withoutLine } from '../own-lines.ts';
import type { LineEvent } from '../own-lines.ts';
import type { BehavioursConfig } from './config.ts';
import type { BehavioursEvent, BehavioursRecord } from './record.ts';
import { givenCandidates, isValue, valueOf } from './tree.ts';

export const emptyBehaviours: BehavioursRecord = {
  kind: 'behaviours',
  values: noLines,
  candidates: noLines,
  valueOf: {},
  chosen: [],
  votes: {},
};

export const stepBehaviours = (
  config: BehavioursConfig,
  record: BehavioursRecord,
  event: BehavioursEvent,
): BehavioursRecord | null => {
  switch (event.type) {
    case 'candidate-added': {
      const { id, text, value } = event;
      if (!isValue(config, record, value) || isValue(config, record, id)) return null;
      const candidates = stepLines(record.candidates, [], { type: 'line-added', id, text });
      return candidates && { ...record, candidates, valueOf: { ...record.valueOf, [id]: value } };
    }
    case 'behaviour-voted':
      if (valueOf(config, record, event.candidate) === null) return null;
      return { ...record, votes: { ...record.votes, [event.candidate]: event.count } };
    case 'behaviour-chosen':
      return choose(config, record, event.candidate, event.chosen);
    default:
      return stepEither(config, record, event);
  }
};

/** No more for each value than the kit says: what is everything is nothing. */
const choose = (
  config: BehavioursConfig,
  record: BehavioursRecord,
  candidate: string,
  chosen: boolean,
): BehavioursRecord | null => {
  const value = valueOf(config, record, candidate);
  if (value === null) return null;
  const others = record.chosen.filter((id) => id !== candidate);
  if (!chosen) return { ...record, chosen: others };
  const taken = others.filter((id) => valueOf(config, record, id) === value).length;
  return taken < config.choose ? { ...record, chosen: [...others, candidate] } : null;
};

/** A line is a candidate where it is known as one, otherwise a value; a value takes its candidates with it. */
const stepEither = (
  config: BehavioursConfig,
  record: BehavioursRecord,
  event: LineEvent,
): BehavioursRecord | null => {
  if (event.type !== 'line-added' && valueOf(config, record, event.id) !== null) {
    const candidates = stepLines(record.candidates, givenCandidates(config), event);
    if (!candidates) return null;
    const kept = (id: string): boolean => event.type !== 'line-removed' || id !== event.id;
    return {
      ...record,
      candidates,
      valueOf: withoutLine(record.valueOf, event),
      votes: withoutLine(record.votes, event),
      chosen: record.chosen.filter(kept),
    };
  }
  if (valueOf(config, record, event.id) !== null) return null;
  const values = stepLines(record.values, config.values ?? [], event);
  if (!values) return null;
  const gone =
    event.type === 'line-removed'
      ? record.candidates.own.filter(({ id }) => record.valueOf[id] === event.id)
      : [];
  return gone.reduce<BehavioursRecord | null>(
    (rest, { id }) => rest && stepEither(config, rest, { type: 'line-removed', id }),
    { ...record, values },
  );
};
