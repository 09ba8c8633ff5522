/** Where the instruments that are written in and counted stand in the shipped kits, and the way there. */
import type { Page } from '@playwright/test';
import type { ItemId, SessionId } from '../../electron/core/ids.ts';
import type { InstrumentConfig } from '../../electron/core/instruments/configs.ts';
import type { InstrumentEvent } from '../../electron/core/instruments/records.ts';
import type { Language } from '../../electron/core/units.ts';
import { call, plan, tell } from './browser-calls.ts';

export type Place = { readonly kit: string; readonly template: string; readonly instrument: string };

export const places = {
  questions: { kit: 'medarbetarsamtal', template: 'yearly-talk', instrument: 'pleased-answers' },
  judged: { kit: 'utvecklande-medarbetarskap', template: 'workshop-5', instrument: 'survey-matrix' },
  filled: { kit: 'digital-konferens', template: 'day-1-experience', instrument: 'report-matrix' },
  headcount: { kit: 'inkludering', template: 'half-day', instrument: 'staff-headcount' },
  behaviours: { kit: 'vardegrund', template: 'part-3-choose', instrument: 'chosen-board' },
  ticks: { kit: 'engagemangshandlingar', template: 'review', instrument: 'review-week-ticks' },
  followUp: { kit: 'engagemangshandlingar', template: 'review', instrument: 'review-follow-up' },
} as const satisfies Record<string, Place>;

type Arrived = {
  readonly id: SessionId;
  readonly config: InstrumentConfig;
  /** Lines of the agenda before the one that has the instrument, in order. */
  readonly before: readonly ItemId[];
};

/** A planned session that has the instrument, and what has to be passed to get there. */
export const planAt = async (page: Page, language: Language, place: Place): Promise<Arrived> => {
  const id = await plan(page, { language, ...place, details: { expected: 12 } });
  const { session } = await call(page, 'openSession', { id });
  const { structure } = await call(page, 'openEdition', { id });
  for (const [line, { activity }] of session.agenda.entries()) {
    const { instruments = [] } = structure.activities.find((one) => one.id === activity) ?? {};
    const config = instruments.find((one) => one.id === place.instrument);
    if (config) return { id, config, before: session.agenda.slice(0, line).map((item) => item.id) };
  }
  throw new Error(`${place.instrument} is not in ${place.template}`);
};

/** The same, running its activity. */
export const runAt = async (page: Page, language: Language, place: Place): Promise<Arrived> => {
  const arrived = await planAt(page, language, place);
  await tell(page, arrived.id, { type: 'session-started' });
  for (const from of arrived.before) await tell(page, arrived.id, { type: 'moved-on', from });
  return arrived;
};

export const useInstrument = (
  page: Page,
  { id, config }: Arrived,
  ...events: readonly InstrumentEvent[]
): Promise<void> =>
  tell(
    page,
    id,
    ...events.map((event) => ({ type: 'instrument-used', instrument: config.id, event }) as const),
  );

/** Something in it, in the group's own words, so that there is something to look at. */
export const someUse = (
  config: InstrumentConfig,
  [first, second, third]: readonly [string, string, string],
): readonly InstrumentEvent[] => {
  const lines = [first, second].map(
    (text, index) => ({ type: 'line-added', id: `line-000${index}`, text }) as const,
  );
  switch (config.kind) {
    case 'questions':
      return config.questions.flatMap((question) =>
        config.voices.map((voice, index) => ({
          type: 'answer-written' as const,
          question,
          voice,
          text: index === 0 ? first : second,
        })),
      );
    case 'matrix': {
      const columns = config.columns ?? ['keep', 'change'];
      const filled = lines.flatMap(({ id }) =>
        config.fill === 'text'
          ? columns.map((column) => ({ type: 'cell-written' as const, row: id, column, text: third }))
          : [{ type: 'cell-written' as const, row: id, column: 'remark', text: third }],
      );
      const marks =
        config.fill === 'text'
          ? []
          : lines.map(({ id }, at) => ({
              type: 'row-marked' as const,
              row: id,
              column: columns[at] ?? null,
            }));
      return [...lines, ...marks, ...filled];
    }
    case 'headcount':
      return config.categories.flatMap((category, row) =>
        config.groups.map((group, at) => ({
          type: 'heads-counted' as const,
          category,
          group,
          count:
            [
              [30, 70],
              [4, 9],
              [12, 14],
              [45, 55],
            ][row % 4]?.[at] ?? 0,
        })),
      );
    case 'behaviours':
      return Object.values(config.candidates ?? {}).flatMap((candidates) =>
        candidates.slice(0, config.choose).flatMap((candidate, at) => [
          { type: 'behaviour-voted' as const, candidate, count: 7 - at },
          { type: 'behaviour-chosen' as const, candidate, chosen: true },
        ]),
      );
    case 'ticks':
      return config.options.slice(0, config.choose).flatMap((option, at) => [
        { type: 'tick-chosen' as const, option, chosen: true },
        ...Array.from({ length: config.weeks }, (_, week) => ({
          type: 'ticks-counted' as const,
          option,
          week: week + 1,
          count: 2 + at + week,
        })),
      ]);
    case 'follow-up':
      return [
        ...lines,
        { type: 'outcome-set', item: 'line-0000', outcome: 'kept' },
        { type: 'outcome-set', item: 'line-0001', outcome: 'partly' },
        { type: 'why-written', item: 'line-0001', text: third },
      ];
    default:
      return [];
  }
};
