import { expect, test } from 'vitest';
import { cards } from '../../../electron/core/instruments/cards/cards.ts';
import type { CardsConfig } from '../../../electron/core/instruments/cards/config.ts';
import type { CardsEvent, CardsRecord } from '../../../electron/core/instruments/cards/record.ts';
import { createWords } from '../../../electron/services/words.ts';
import { at, surroundings } from './surroundings.ts';

const config = (mode: CardsConfig['mode']): CardsConfig => ({
  kind: 'cards',
  id: 'cards',
  deck: 'deck',
  mode,
});
const around = surroundings();
const words = createWords('en');
const after = (mode: CardsConfig['mode'], ...events: CardsEvent[]): CardsRecord | null =>
  events.reduce<CardsRecord | null>(
    (record, event) => record && cards.step(config(mode), record, event, around, at(0)),
    cards.empty(config(mode)),
  );
const turn = (card: string | null): CardsEvent => ({ type: 'card-turned', card });
const back: CardsEvent = { type: 'side-shown', back: true };

test('the room sees a card’s front, its back when it is turned over, and the next card’s front again', () => {
  const shown = (...events: CardsEvent[]) => {
    const record = after('discuss', ...events);
    return record && cards.room(config('discuss'), record, around)?.card;
  };
  expect(shown(turn('one'))).toMatchObject({ title: 'Card one', number: 1, back: null });
  expect(JSON.stringify(shown(turn('one'), back)?.back)).toContain('back of one');
  expect(shown(turn('one'), back, turn('two'))).toMatchObject({ title: 'Card two', back: null });
});

test('nothing is on the wall before the first card', () => {
  expect(cards.room(config('discuss'), cards.empty(config('discuss')), around)).toBeNull();
});

test('a card outside the deck and a back that is not there are refused', () => {
  expect(after('discuss', turn('four'))).toBeNull();
  expect(after('discuss', back)).toBeNull();
  expect(after('discuss', turn('three'), back)).toBeNull();
});

test('sides are agreed on, changed and taken back, only where the kit says so', () => {
  const agree = (side: 'front' | 'back' | null): CardsEvent => ({ type: 'side-agreed', card: 'one', side });
  expect(after('side', agree('front'), agree('back'))?.sides).toEqual({ one: 'back' });
  expect(after('side', agree('front'), agree(null))?.sides).toEqual({});
  expect(after('discuss', agree('front'))).toBeNull();
  const record = after('side', agree('back'));
  expect(record && JSON.stringify(cards.result(config('side'), record, around, words))).toContain('The back');
});

test('the cards that most tables chose come first', () => {
  const count = (card: string, tables: number): CardsEvent => ({ type: 'choice-counted', card, tables });
  const record = after('choose', count('one', 1), count('two', 3), count('three', 2), count('three', 0));
  const room = record && cards.room(config('choose'), record, around);
  expect(room?.chosen.map(({ id, tables }) => [id, tables])).toEqual([
    ['two', 3],
    ['one', 1],
  ]);
});
