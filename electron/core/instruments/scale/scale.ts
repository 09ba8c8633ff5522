/** Paper slips counted by two participants: nothing of the result is shown until enough have answered. */
import { plain } from '../../documents/blocks.ts';
import { unreachable } from '../../reply.ts';
import type { Instrument } from '../instrument.ts';
import { wordFor } from '../wording.ts';
import { answersIn, beforeOf, ends, scaleResult, stepsOf } from './answers.ts';
import type { ScaleBefore, ScaleEnds, ScaleResult } from './answers.ts';
import type { ScaleConfig } from './config.ts';
import { scaleEvent, scaleRecord } from './record.ts';
import type { ScaleEvent, ScaleRecord } from './record.ts';
import { scaleBlocks } from './result.ts';

export type ScaleRoom = ScaleEnds & {
  readonly kind: 'scale';
  readonly id: string;
  readonly question: string;
  readonly answers: number;
  readonly result: ScaleResult;
  /** How the scale that this one answers came out, where enough have answered it. */
  readonly before: ScaleBefore | null;
};

export const scale: Instrument<ScaleConfig, ScaleRecord, ScaleEvent, ScaleRoom> = {
  record: scaleRecord,
  event: scaleEvent,
  empty: () => ({ kind: 'scale', tallies: {} }),
  step: (config, record, event) => {
    switch (event.type) {
      case 'tally-typed':
        if (event.step < config.from || event.step > config.to) return null;
        return { ...record, tallies: { ...record.tallies, [String(event.step)]: event.count } };
      case 'tallies-cleared':
        return { ...record, tallies: {} };
      default:
        return unreachable(event);
    }
  },
  room: (config, record, around) => ({
    kind: 'scale',
    id: config.id,
    question: wordFor(around, config.question),
    ...ends(config, around),
    answers: answersIn(stepsOf(config, record)),
    result: scaleResult(config, record),
    before: beforeOf(config, around),
  }),
  freeText: () => [],
  result: scaleBlocks,
  paper: (config, around, words) => [
    { type: 'paragraph', text: [{ text: wordFor(around, config.question), strong: true }] },
    {
      type: 'list',
      ordered: false,
      style: 'inline',
      items: stepsOf(config, scale.empty(config)).map(({ step }) => ({
        text: plain(String(step)),
        check: true,
      })),
    },
    {
      type: 'paragraph',
      style: 'small',
      text: plain(words.say('instruments.scaleEnds', ends(config, around))),
    },
  ],
};
