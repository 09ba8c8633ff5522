import { expect, test } from 'vitest';
import { behaviours } from '../../../electron/core/instruments/behaviours/behaviours.ts';
import type { BehavioursConfig } from '../../../electron/core/instruments/behaviours/config.ts';
import type {
  BehavioursEvent,
  BehavioursRecord,
} from '../../../electron/core/instruments/behaviours/record.ts';
import { plainText } from '../../../electron/core/documents/plain-text.ts';
import { createWords } from '../../../electron/services/words.ts';
import { at, surroundings } from './surroundings.ts';

const given: BehavioursConfig = {
  kind: 'behaviours',
  id: 'behaviours',
  question: 'question',
  values: ['tea'],
  candidates: { tea: ['low', 'high'] },
  choose: 1,
  personal: 2,
};
const own: BehavioursConfig = { kind: 'behaviours', id: 'own', question: 'question', choose: 3, personal: 0 };
const around = surroundings();
const words = createWords('en');

const after = (config: BehavioursConfig, ...events: BehavioursEvent[]): BehavioursRecord | null =>
  events.reduce<BehavioursRecord | null>(
    (record, event) => record && behaviours.step(config, record, event, around, at(0)),
    behaviours.empty(config),
  );
const value = { type: 'line-added', id: 'value-01', text: 'We keep what we promise' } as const;
const candidate = {
  type: 'candidate-added',
  id: 'behaves-1',
  value: 'value-01',
  text: 'Says when late',
} as const;

test('no more are chosen for a value than the kit says, and one can be changed for another', () => {
  const low = { type: 'behaviour-chosen', candidate: 'low', chosen: true } as const;
  expect(after(given, low, { ...low, candidate: 'high' })).toBeNull();
  expect(after(given, low, { ...low, chosen: false }, { ...low, candidate: 'high' })?.chosen).toEqual([
    'high',
  ]);
});

test('a value takes its behaviours with it, and their votes', () => {
  const record = after(
    own,
    value,
    candidate,
    { type: 'behaviour-voted', candidate: 'behaves-1', count: 4 },
    { type: 'behaviour-chosen', candidate: 'behaves-1', chosen: true },
    { type: 'line-removed', id: 'value-01' },
  );
  expect(record).toEqual(behaviours.empty(own));
});

test('behaviours belong to a value there is', () => {
  expect(after(own, candidate)).toBeNull();
  expect(after(own, value, { ...candidate, value: 'nowhere' })).toBeNull();
  expect(after(own, { type: 'behaviour-chosen', candidate: 'nowhere', chosen: true })).toBeNull();
});

test('the summary keeps the chosen ones; before that the group’s own, and never samples nobody took up', () => {
  const said = (config: BehavioursConfig, record: BehavioursRecord | null) =>
    record && plainText(behaviours.result(config, record, around, words));
  expect(said(given, after(given))).toBe('');
  expect(said(own, after(own, value, candidate))).toContain('Says when late');
  const chosen = after(given, { type: 'behaviour-chosen', candidate: 'low', chosen: true });
  expect(said(given, chosen)).toContain('not at all');
  expect(said(given, chosen)).not.toContain('very');
});

test('the room sees what is chosen once something is, and never how many dots it got', () => {
  const voted = { type: 'behaviour-voted', candidate: 'low', count: 4321 } as const;
  const before = after(given, voted);
  const chosen = after(given, voted, { type: 'behaviour-chosen', candidate: 'low', chosen: true });
  const seen = (record: BehavioursRecord | null) =>
    record && behaviours.room(given, record, around)?.values[0]?.behaviours.map(({ id }) => id);
  expect(seen(before)).toEqual(['low', 'high']);
  expect(seen(chosen)).toEqual(['low']);
  expect(JSON.stringify(chosen && behaviours.room(given, chosen, around))).not.toContain('4321');
});
