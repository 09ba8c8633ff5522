/**
 * The seam. Everything an activity can do besides talking and taking notes is an instrument: one folder here, one in
 * renderer/instruments, one line in each registry. The runner, the store and the writers never learn their names.
 */
import type { Block } from '../documents/blocks.ts';
import type { Words } from '../documents/words.ts';
import type { KitTexts, KitStructure } from '../kit/kit.ts';
import type { z } from '../schema.ts';
import type { Instant } from '../units.ts';
import type { InstrumentRecord } from './records.ts';

/** What an instrument may know of the session around it. */
export type Surroundings = {
  /** Names where people were listed, otherwise none. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
  /** How many are expected; at least the number of people listed. */
  readonly expected: number;
  readonly structure: KitStructure;
  readonly texts: KitTexts;
  /** What the session's instruments recorded, by their ids. */
  readonly records: Readonly<Record<string, InstrumentRecord>>;
};

export type Instrument<Config, Record, Event, Room> = {
  /** What a session records, as stored. Has the instrument's `kind`. */
  readonly record: z.ZodType<Record>;
  /** What can happen to it. */
  readonly event: z.ZodType<Event>;
  readonly empty: (config: Config) => Record;
  /** The record after the event, or null when the event is not allowed now. `at` is when it happened. */
  readonly step: (
    config: Config,
    record: Record,
    event: Event,
    around: Surroundings,
    at: Instant,
  ) => Record | null;
  /** What the room may see of it; built from what is meant for the room. Null: nothing to show yet. */
  readonly room: (config: Config, record: Record, around: Surroundings) => Room | null;
  /** Free text and names in the record, for review before anything is shared. */
  readonly freeText: (record: Record) => readonly string[];
  /** The result in the summary; empty when there is none or it is locked. */
  readonly result: (config: Config, record: Record, around: Surroundings, words: Words) => readonly Block[];
  /** What is put on the tables, one card each; instruments without such leave it out. */
  readonly tableCards?: (record: Record, words: Words) => readonly (readonly Block[])[];
  /** The form to fill in by hand when there is no screen. */
  readonly paper: (config: Config, around: Surroundings, words: Words) => readonly Block[];
};
