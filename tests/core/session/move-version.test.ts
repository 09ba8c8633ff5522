import { expect, test } from 'vitest';
import { plain } from '../../../electron/core/documents/blocks.ts';
import type { Block } from '../../../electron/core/documents/blocks.ts';
import { newIn } from '../../../electron/core/kit/guide/changelog.ts';
import type { Edition } from '../../../electron/core/kit/kit.ts';
import { movedTo, whatChanges } from '../../../electron/core/session/move-version.ts';
import { step } from '../../../electron/core/session/step.ts';
import type { Session } from '../../../electron/core/session/session.ts';
import { minutes } from '../../../electron/core/units.ts';
import { at, planned } from '../../support/planned.ts';
import { tinyEdition } from '../../support/tiny-kit.ts';

const old = tinyEdition();
const [template] = old.structure.templates;
const [first, second] = template?.agenda ?? [];
if (!template || !first || !second) throw new Error('The kit has too short a template');

/** The kit a version later: the first activity longer and with other words, the second gone, one that is new. */
const newer: Edition = {
  ...old,
  hash: 'b'.repeat(64),
  structure: {
    ...old.structure,
    version: '1.1.0',
    templates: [
      {
        ...template,
        agenda: [
          { ...first, minutes: minutes(first.minutes + 5) },
          { activity: 'fresh' as typeof first.activity, minutes: minutes(7), minimum: minutes(5) },
          ...template.agenda.slice(2),
        ],
      },
      ...old.structure.templates.slice(1),
    ],
    activities: [
      ...old.structure.activities.filter(({ id }) => id !== second.activity),
      {
        id: 'fresh' as typeof first.activity,
        form: 'pairs',
        minutes: minutes(7),
        minimum: minutes(5),
        maySkip: false,
        protected: false,
        instruments: [],
        handouts: [],
      },
    ],
  },
  texts: {
    ...old.texts,
    activities: {
      ...old.texts.activities,
      [first.activity]: { ...old.texts.activities[first.activity], title: 'A new name' } as never,
      fresh: { title: 'Fresh', purpose: [], parts: {}, roomText: '', steps: [] },
    },
  },
};

const moved = (session: Session): Session => {
  const next = movedTo(session, old, newer);
  if (!next) throw new Error('not moved');
  return next;
};

test('the agenda follows the kit: other minutes and names, what is new, and what is gone as a line of one’s own', () => {
  const before = planned(old);
  const { agenda, kit } = moved(before);
  expect(kit).toMatchObject({ version: '1.1.0', hash: newer.hash });
  expect(agenda[0]).toMatchObject({ title: 'A new name', minutes: first.minutes + 5 });
  expect(agenda[1]).toMatchObject({ activity: 'fresh', title: 'Fresh', minutes: 7 });
  expect(agenda[2]).toMatchObject({ activity: null, title: before.agenda[1]?.title });
  expect(new Set(agenda.map(({ id }) => id)).size).toBe(agenda.length);
});

test('what a person has changed stays as they changed it', () => {
  const [line] = planned(old).agenda;
  if (!line) throw new Error('no line');
  const changed = [
    { type: 'item-minutes-set', item: line.id, minutes: minutes(3) },
    { type: 'item-renamed', item: line.id, title: 'Our own name' },
  ] as const;
  const session = changed.reduce<Session>(
    (now, event) => step(now, old, event, at('07:00')) ?? now,
    planned(old),
  );
  expect(moved(session).agenda[0]).toMatchObject({ title: 'Our own name', minutes: 3 });
});

test('a person is told of each change before it is made, and of nothing where nothing changes', () => {
  const changes = whatChanges(planned(old), old, newer);
  expect(changes).toEqual(
    expect.arrayContaining([
      { type: 'minutes', title: 'A new name', from: first.minutes, to: first.minutes + 5 },
      { type: 'reworded', title: 'A new name' },
      { type: 'added', title: 'Fresh' },
      { type: 'gone', title: planned(old).agenda[1]?.title },
    ]),
  );
  expect(whatChanges(planned(old), old, old)).toEqual([]);
});

test('there and back again is the plan it was, but for what had gone', () => {
  const back = movedTo(moved(planned(old)), newer, old);
  expect(back?.agenda.filter(({ activity }) => activity !== null).map(({ activity }) => activity)).toEqual(
    expect.arrayContaining([first.activity]),
  );
});

test('a template that is gone keeps the session where it is', () => {
  const without: Edition = { ...newer, structure: { ...newer.structure, templates: [] } };
  expect(movedTo(planned(old), old, without)).toBeNull();
});

test('what is new is told without what an earlier version had said already, whatever form it has', () => {
  const item = (text: string) => ({ text: plain(text) });
  const list = (...texts: string[]): Block => ({ type: 'list', ordered: false, items: texts.map(item) });
  const said = (text: string): Block => ({ type: 'paragraph', text: plain(text) });
  expect(newIn([list('1.1.0: New.', '1.0.0: First.')], [list('1.0.0: First.')])).toEqual([
    list('1.1.0: New.'),
  ]);
  expect(newIn([said('1.1.0 New.'), list('1.0.0: First.')], [list('1.0.0: First.')])).toEqual([
    said('1.1.0 New.'),
  ]);
  expect(newIn([said('1.1.0 New.'), said('1.0.0 First.')], [said('1.0.0 First.')])).toEqual([
    said('1.1.0 New.'),
  ]);
  expect(newIn([list('1.0.0: First.')], [])).toEqual([list('1.0.0: First.')]);
});
