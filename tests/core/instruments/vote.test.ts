import { expect, test } from 'vitest';
import type { VoteConfig } from '../../../electron/core/instruments/vote/config.ts';
import type { VoteEvent, VoteRecord } from '../../../electron/core/instruments/vote/record.ts';
import { vote } from '../../../electron/core/instruments/vote/vote.ts';
import { createWords } from '../../../electron/services/words.ts';
import { at, surroundings } from './surroundings.ts';

const own: VoteConfig = { kind: 'vote', id: 'first', question: 'question', votesEach: 3 };
const given: VoteConfig = { ...own, options: ['tea', 'coffee'] };
const around = surroundings();

const after = (config: VoteConfig, ...events: VoteEvent[]): VoteRecord | null =>
  events.reduce<VoteRecord | null>(
    (record, event) => record && vote.step(config, record, event, around, at(0)),
    vote.empty(config),
  );
const proposal = { type: 'option-added', id: 'proposal-1', text: ' Start on time ' } as const;
const other = { type: 'option-added', id: 'proposal-2', text: 'Ask first' } as const;

test('proposals are typed in, reworded, counted and shown with most votes first', () => {
  const record = after(
    own,
    proposal,
    other,
    { type: 'option-reworded', id: 'proposal-2', text: 'Ask before no' },
    { type: 'votes-typed', option: 'proposal-1', count: 2 },
    { type: 'votes-typed', option: 'proposal-2', count: 7 },
  );
  const room = record && vote.room(own, record, around);
  expect(room?.options.map(({ text, votes }) => [text, votes])).toEqual([
    ['Ask before no', 7],
    ['Start on time', 2],
  ]);
  expect(room?.votes).toBe(9);
});

test('the room sees the kit’s options in their order before anybody has voted', () => {
  expect(vote.room(given, vote.empty(given), around)?.options.map(({ text }) => text)).toEqual([
    'Tea',
    'Coffee',
  ]);
  expect(vote.result(given, vote.empty(given), around, createWords('en'))).toEqual([]);
});

test('a removed proposal takes its votes with it, and a repeated event changes nothing', () => {
  const record = after(own, proposal, proposal, { type: 'votes-typed', option: 'proposal-1', count: 2 });
  expect(record?.own).toHaveLength(1);
  const removed = after(
    own,
    proposal,
    { type: 'votes-typed', option: 'proposal-1', count: 2 },
    {
      type: 'option-removed',
      id: 'proposal-1',
    },
  );
  expect(removed).toEqual(vote.empty(own));
});

test('votes for what is not proposed, empty words and proposals beside the kit’s options are refused', () => {
  expect(after(own, { type: 'votes-typed', option: 'nothing', count: 1 })).toBeNull();
  expect(after(own, { ...proposal, text: '  ' })).toBeNull();
  expect(after(given, proposal)).toBeNull();
  expect(after(own, { type: 'option-reworded', id: 'proposal-9', text: 'x' })).toBeNull();
});

test('the group’s own words are found for review', () => {
  const record = after(own, proposal);
  expect(record && vote.freeText(record)).toEqual(['Start on time']);
});
