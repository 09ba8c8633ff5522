/** Dots on paper, counted and typed in: on the kit's options or on the group's own proposals. */
import { plain } from '../../documents/blocks.ts';
import { paragraph } from '../../documents/make-blocks.ts';
import { unreachable } from '../../reply.ts';
import { millimetres } from '../../units.ts';
import type { Instrument, Surroundings } from '../instrument.ts';
import { without } from '../without.ts';
import { wordFor } from '../wording.ts';
import type { VoteConfig } from './config.ts';
import { leading, listed } from './leading.ts';
import type { VoteOption } from './leading.ts';
import { voteEvent, voteRecord } from './record.ts';
import type { VoteEvent, VoteRecord } from './record.ts';

export type VoteRoom = {
  readonly kind: 'vote';
  readonly id: string;
  readonly question: string;
  readonly votesEach: number;
  /** As given until a vote is typed, then most votes first. */
  readonly options: readonly VoteOption[];
  readonly votes: number;
};

/** The record holds no more proposals than this. */
const mostProposals = 60;
const blankProposals = 6;

export const vote: Instrument<VoteConfig, VoteRecord, VoteEvent, VoteRoom> = {
  record: voteRecord,
  event: voteEvent,
  empty: () => ({ kind: 'vote', own: [], votes: {} }),
  step: (config, record, event) => {
    if (event.type === 'votes-typed') {
      const options = config.options ?? record.own.map((proposal) => proposal.id);
      if (!options.includes(event.option)) return null;
      return { ...record, votes: { ...record.votes, [event.option]: event.count } };
    }
    if (config.options) return null;
    const index = record.own.findIndex((proposal) => proposal.id === event.id);
    switch (event.type) {
      case 'option-added': {
        if (index >= 0) return record;
        const text = event.text.trim();
        if (text === '' || record.own.length >= mostProposals) return null;
        return { ...record, own: [...record.own, { id: event.id, text }] };
      }
      case 'option-reworded': {
        const text = event.text.trim();
        if (index < 0 || text === '') return null;
        return { ...record, own: record.own.with(index, { id: event.id, text }) };
      }
      case 'option-removed': {
        if (index < 0) return record;
        return { ...record, own: record.own.toSpliced(index, 1), votes: without(record.votes, event.id) };
      }
      default:
        return unreachable(event);
    }
  },
  room: (config, record, around) => {
    const options = counted(config, record, around);
    if (options.length === 0) return null;
    return {
      kind: 'vote',
      id: config.id,
      question: wordFor(around, config.question),
      votesEach: config.votesEach,
      options,
      votes: options.reduce((sum, option) => sum + option.votes, 0),
    };
  },
  freeText: (record) => record.own.map((proposal) => proposal.text),
  result: (config, record, around, words) => {
    const options = counted(config, record, around);
    if (options.every((option) => option.votes === 0)) return [];
    const question = wordFor(around, config.question);
    const first = leading(options);
    return [
      { type: 'paragraph', text: [{ text: question, strong: true }] },
      {
        type: 'bars',
        alt: question,
        bars: options.map(({ text, votes }) => ({ label: text, value: votes })),
      },
      ...(first.length > 1
        ? [paragraph(words.say('instruments.tie', { options: listed(first, words.language) }))]
        : []),
    ];
  },
  paper: (config, around, words) => {
    const given = counted(config, vote.empty(config), around).map(({ text }) => plain(text));
    const options = given.length > 0 ? given : Array.from({ length: blankProposals }, () => []);
    return [
      { type: 'paragraph', text: [{ text: wordFor(around, config.question), strong: true }] },
      { type: 'paragraph', text: plain(words.say('instruments.votesEach', { count: config.votesEach })) },
      {
        type: 'table',
        caption: wordFor(around, config.question),
        columns: [
          { title: words.say('instruments.proposal'), width: 4 },
          { title: words.say('instruments.votes'), width: 1 },
        ],
        rows: options.map((text) => [{ text }, { text: [] }]),
        blankRow: millimetres(12),
      },
    ];
  },
};

/** Sorting keeps equal ones in their order, so that nothing moves until somebody has voted. */
const counted = (config: VoteConfig, record: VoteRecord, around: Surroundings): readonly VoteOption[] =>
  (config.options?.map((id) => ({ id, text: wordFor(around, id) })) ?? record.own)
    .map(({ id, text }) => ({ id, text, votes: record.votes[id] ?? 0 }))
    .toSorted((one, other) => other.votes - one.votes);
