/**
 * The registry: one line for each instrument. The functions below are the only place where an instrument's own types are
 * joined to the unions, after checking that the kinds and the shapes agree.
 */
import type { Block } from '../documents/blocks.ts';
import type { Words } from '../documents/words.ts';
import type { Instant } from '../units.ts';
import { behaviours } from './behaviours/behaviours.ts';
import { cards } from './cards/cards.ts';
import type { InstrumentConfig, InstrumentKind } from './configs.ts';
import { followUp } from './follow-up/follow-up.ts';
import { groups } from './groups/groups.ts';
import { headcount } from './headcount/headcount.ts';
import type { Instrument, Surroundings } from './instrument.ts';
import { matrix } from './matrix/matrix.ts';
import { questions } from './questions/questions.ts';
import type { InstrumentEvent, InstrumentRecord } from './records.ts';
import { rounds } from './rounds/rounds.ts';
import { scale } from './scale/scale.ts';
import { ticks } from './ticks/ticks.ts';
import { vote } from './vote/vote.ts';

const registry = {
  behaviours,
  cards,
  'follow-up': followUp,
  groups,
  headcount,
  matrix,
  questions,
  rounds,
  scale,
  ticks,
  vote,
} as const satisfies Record<InstrumentKind, unknown>;

/** What the room may see of the instrument that is shown; its `kind` tells which. */
export type InstrumentRoom = NonNullable<ReturnType<(typeof registry)[InstrumentKind]['room']>>;

/** Any instrument, its own types forgotten: whoever holds one has checked the kinds. */
type AnyInstrument = Instrument<InstrumentConfig, InstrumentRecord, InstrumentEvent, InstrumentRoom>;
const instrumentFor = (config: InstrumentConfig): AnyInstrument =>
  registry[config.kind] as unknown as AnyInstrument;

export const emptyRecord = (config: InstrumentConfig): InstrumentRecord =>
  instrumentFor(config).empty(config);

export const stepRecord = (
  config: InstrumentConfig,
  record: InstrumentRecord,
  event: InstrumentEvent,
  around: Surroundings,
  at: Instant,
): InstrumentRecord | null => {
  const instrument = instrumentFor(config);
  const own = instrument.event.safeParse(event);
  return own.success ? instrument.step(config, record, own.data, around, at) : null;
};

export const roomOf = (
  config: InstrumentConfig,
  record: InstrumentRecord,
  around: Surroundings,
): InstrumentRoom | null => instrumentFor(config).room(config, record, around);

export const freeTextOf = (config: InstrumentConfig, record: InstrumentRecord): readonly string[] =>
  instrumentFor(config).freeText(record);

export const resultOf = (
  config: InstrumentConfig,
  record: InstrumentRecord,
  around: Surroundings,
  words: Words,
): readonly Block[] => instrumentFor(config).result(config, record, around, words);

export const paperOf = (config: InstrumentConfig, around: Surroundings, words: Words): readonly Block[] =>
  instrumentFor(config).paper(config, around, words);

export const tableCardsOf = (
  config: InstrumentConfig,
  record: InstrumentRecord,
  words: Words,
): readonly (readonly Block[])[] => instrumentFor(config).tableCards?.(record, words) ?? [];
