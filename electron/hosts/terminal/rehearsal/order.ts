import type { Language, PlainDate } from '../../../core/units.ts';

/** What a rehearsal is asked for. */
export type Order = {
  /** `KIT[@VERSION][:TEMPLATE]` */
  readonly wanted: string;
  readonly language: Language | null;
  readonly people: number;
  readonly seed: number;
  readonly date: PlainDate;
};
