/** Everyone speaks once, as long each, and may pass. Only where the round is is kept: never who spoke, or for how long. */
import { plain } from '../../documents/blocks.ts';
import { unreachable } from '../../reply.ts';
import type { Instant } from '../../units.ts';
import type { Instrument } from '../instrument.ts';
import { wordFor } from '../wording.ts';
import type { RoundsConfig } from './config.ts';
import { roundsEvent, roundsRecord } from './record.ts';
import type { RoundsEvent, RoundsRecord } from './record.ts';

export type RoundsRoom = {
  readonly kind: 'rounds';
  readonly id: string;
  readonly question: string;
  readonly secondsEach: number;
  readonly state: 'before' | 'on' | 'after';
  /** From 1; which chair, never whose. */
  readonly turn: number;
  readonly of: number;
  readonly turnStartedAt: Instant | null;
};

const before: RoundsRecord = { kind: 'rounds', turn: 0, of: 0, turnStartedAt: null };

export const roundState = ({ turn, of }: RoundsRecord): RoundsRoom['state'] => {
  if (turn === 0) return 'before';
  return turn > of ? 'after' : 'on';
};

export const rounds: Instrument<RoundsConfig, RoundsRecord, RoundsEvent, RoundsRoom> = {
  record: roundsRecord,
  event: roundsEvent,
  empty: () => before,
  step: (_config, record, event, _around, at) => {
    const on = roundState(record) === 'on';
    switch (event.type) {
      case 'round-begun':
        // Sent twice, it begins once; in the middle of a round it is a slip of the hand.
        if (on) return record.turn === 1 && record.of === event.of ? record : null;
        return { kind: 'rounds', turn: 1, of: event.of, turnStartedAt: at };
      case 'turn-passed': {
        // A pass and a finished turn are the same here: nothing tells afterwards who said pass.
        if (event.turn < record.turn) return record;
        if (!on || event.turn !== record.turn) return null;
        return { ...record, turn: record.turn + 1, turnStartedAt: record.turn < record.of ? at : null };
      }
      case 'round-reset':
        return before;
      default:
        return unreachable(event);
    }
  },
  room: (config, record, around) => ({
    kind: 'rounds',
    id: config.id,
    question: wordFor(around, config.question),
    secondsEach: config.secondsEach,
    state: roundState(record),
    turn: record.turn,
    of: record.of,
    turnStartedAt: record.turnStartedAt,
  }),
  freeText: () => [],
  result: () => [],
  paper: (config, around, words) => [
    { type: 'paragraph', text: [{ text: wordFor(around, config.question), strong: true }] },
    {
      type: 'paragraph',
      style: 'small',
      text: plain(words.say('instruments.seconds', { seconds: config.secondsEach })),
    },
  ],
};
