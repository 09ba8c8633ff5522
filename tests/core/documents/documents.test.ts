import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../electron/core/documents/blocks.ts';
import type { Block } from '../../../electron/core/documents/blocks.ts';
import { listDocuments } from '../../../electron/core/documents/list-documents.ts';
import { makeDocument } from '../../../electron/core/documents/make-document.ts';
import type { DocumentName } from '../../../electron/core/documents/names.ts';
import type { KitId } from '../../../electron/core/ids.ts';
import type { Edition } from '../../../electron/core/kit/kit.ts';
import type { AgendaItem, Session } from '../../../electron/core/session/session.ts';
import { storedEdition } from '../../../electron/core/session/stored-edition.ts';
import { minutes } from '../../../electron/core/units.ts';
import { after, edition, headings, minutesIn, planned, shown, started, words } from './example.ts';

const make = (name: DocumentName, session: Session = planned, part: string | null = null, minute = 0) => {
  const document = makeDocument(session, edition, name, part, words, minutesIn(minute));
  if (document === null) throw new Error(`No document ${name} ${part ?? ''}`);
  return document;
};
const withPeople = (count: number): Session => ({
  ...planned,
  details: {
    ...planned.details,
    people: Array.from({ length: count }, (_, index) => ({
      id: `person-${index}` as Session['details']['people'][number]['id'],
      name: `Name ${index}`,
      unit: 'Night',
    })),
  },
});
const lunch: AgendaItem = {
  id: 'item-lunch' as AgendaItem['id'],
  activity: null,
  title: 'Lunch',
  form: 'break',
  minutes: minutes(40),
  minimum: minutes(40),
  maySkip: false,
  protected: false,
};
const withLunch: Session = { ...planned, agenda: planned.agenda.toSpliced(1, 0, lunch) };
const table = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.type === 'table' ? [block] : []))[0];

test('every document that is listed can be made, under its own title and on its own paper', () => {
  const rows = listDocuments(planned, edition, words);
  expect(rows.map(({ name, part, group }) => [name, part, group])).toEqual([
    ['guide', null, 'before'],
    ['emergency-pack', null, 'before'],
    ['agenda-poster', null, 'before'],
    ['attendance', null, 'before'],
    ['handout', 'rules', 'before'],
    ['forms', null, 'during'],
    ['handout', 'sheet', 'during'],
    ['handout', 'pocket', 'during'],
    ['cards', 'start-cards', 'during'],
    ['summary', null, 'after'],
  ]);
  for (const { name, part, paper } of rows) expect(make(name, planned, part).paper).toBe(paper);
});

test('a handout of an activity that is not in the agenda, and one that is not at all, cannot be made', () => {
  for (const part of ['elsewhere', 'nothing', null])
    expect(makeDocument(planned, edition, 'handout', part, words, minutesIn(0))).toBeNull();
  expect(makeDocument(planned, edition, 'cards', 'nothing', words, minutesIn(0))).toBeNull();
});

describe('the guide', () => {
  test('gives each activity its clock time, what to say, do and ask, and free items room for notes', () => {
    const lines = shown(make('guide', withLunch));
    const at = (line: string): number => lines.indexOf(line);
    expect(lines[lines.lastIndexOf('What chafes') + 1]).toBe('09:10–09:40');
    expect(at('Say of What chafes.')).toBeGreaterThan(at('Say of Welcome.'));
    for (const line of ['Why Close.', 'Do of Close', '5 min', 'Ask of Close?']) expect(lines).toContain(line);
    expect(lines).toContain('The group’s own item. Room for your notes:');
    expect(lines).not.toContain('Only for instruments.');
  });

  test('reads before, while and after: the kit’s parts stand where they are needed', () => {
    expect(headings(make('guide'), 2)).toEqual([
      'Agenda',
      'Purpose',
      'What you need',
      'Welcome',
      'What chafes',
      'Close',
      'Changelog',
    ]);
  });

  test('counts what to bring for those expected: each, each table, and the room', () => {
    // Whole on one page, under its heading, to pack from.
    const needed = make('guide')
      .blocks.filter((block) => block.type === 'together')
      .find(({ blocks: [first] }) => first?.type === 'heading' && wordsOf(first.text) === 'What you need');
    const rows = table(needed?.blocks ?? [])?.rows.map((row) =>
      row.map((cell) => cell.text.map(({ text }) => text).join('')),
    );
    expect(rows).toEqual([
      ['The sheet A4', 'everyone', '12'],
      ['The pocket card A5', 'everyone', '12'],
      ['Our rules A3', 'the room', '1'],
      ['Pens', 'each table', '6'],
    ]);
  });

  test('warns while there is time to shorten, when the agenda ends after the promised end', () => {
    expect(shown(make('guide', withLunch)).join()).toContain('ends at 10:10, after the promised 09:30');
    expect(shown(make('guide')).join()).not.toContain('promised');
  });

  test('of a running session goes by the forecast', () => {
    const late = after(started, [50, { type: 'moved-on', from: 'item-0000' as AgendaItem['id'] }]);
    const lines = shown(make('guide', late, null, 55));
    expect(lines[lines.lastIndexOf('Close') + 1]).toBe('09:20–09:50');
  });
});

test('the emergency pack has agenda, key lines, a sheet for every kind of note and slips with the closing’s scale', () => {
  const lines = shown(make('emergency-pack'));
  for (const line of ['Say of Welcome.', 'Ask of What chafes?', 'We agree on', 'We do', 'We lift', 'Parked'])
    expect(lines).toContain(line);
  expect(lines.filter((line) => line === 'Was it as you hoped?')).toHaveLength(2);
  expect(lines).not.toContain('How much do you hope for?');
});

test('the emergency pack says less of each activity when there are many', () => {
  const [welcome] = planned.agenda;
  if (!welcome) throw new Error('The example has an agenda.');
  const items = Array.from({ length: 40 }, (_, index) => ({
    ...welcome,
    id: `item-${index}` as AgendaItem['id'],
  }));
  const lines = shown(make('emergency-pack', { ...planned, agenda: items }));
  expect(lines).not.toContain('Say of Welcome.');
  expect(lines.filter((line) => line === 'Welcome').length).toBeGreaterThanOrEqual(40);
});

test('the poster shows times, titles, forms and the end, and counts no minutes', () => {
  const poster = make('agenda-poster');
  const lines = shown(poster);
  expect([poster.paper, poster.look]).toEqual(['A3', 'poster']);
  for (const line of ['08:30', 'What chafes', 'Whole group', '09:30', 'End']) expect(lines).toContain(line);
  expect(lines).not.toContain('30');
});

test('the attendance list names those listed and has rows for all that are expected and two more', () => {
  expect(table(make('attendance', withPeople(5)).blocks)?.rows).toHaveLength(14);
  const crowded = table(make('attendance', withPeople(20)).blocks)?.rows ?? [];
  expect(crowded).toHaveLength(22);
  expect(crowded[0]?.map((cell) => cell.text[0]?.text ?? '')).toEqual(['Name 0', 'Night', '']);
});

test('a fact’s source stands on its back, and a card with nothing behind it has a blank one', () => {
  const [deck] = make('cards', planned, 'start-cards').blocks;
  if (deck?.type !== 'cards') throw new Error('Cards are one block.');
  const [one, two] = deck.cards;
  expect(deck.size).toBe('A6');
  expect(JSON.stringify(one?.front)).not.toContain('Act 1');
  expect(JSON.stringify(one?.back)).toContain('Act 1, checked');
  expect(two?.back).toEqual([]);
});

test('nothing in a document depends on when it is made unless the session runs', () => {
  for (const { name, part } of listDocuments(planned, edition, words))
    expect(make(name, planned, part, 0)).toEqual(make(name, planned, part, 99_999));
});

test('a session with nothing filled in still makes every document', () => {
  const bare: Session = {
    ...planned,
    agenda: [],
    details: { ...planned.details, groupName: '', place: '', facilitator: '', expected: 0 },
  };
  for (const { name, part } of listDocuments(bare, edition, words)) {
    const document = make(name, bare, part);
    expect(document.header.start).toBe('Tuesday 15 December 2026 · 08:00–09:30');
    expect(shown(document).filter((line) => line.includes('undefined') || line.includes('{{'))).toEqual([]);
  }
});

describe('an edition of somebody’s own', () => {
  const logo = { mimeType: 'image/png', base64: 'AAAA', width: 2, height: 1 } as const;
  const own: Edition = {
    ...edition,
    logo,
    structure: {
      ...edition.structure,
      publisher: 'Ale kommun',
      origin: { id: 'elder' as KitId, version: '2.1.0', titles: { en: 'Elder', sv: 'Äldre' } },
    },
  };
  const printed = (name: DocumentName, part: string | null = null, of = own) =>
    makeDocument(planned, of, name, part, words, minutesIn(0));

  test('says whose it is and what it was made from at the foot of every paper', () => {
    for (const { name, part } of listDocuments(planned, own, words))
      expect(printed(name, part)?.footer).toBe('Kit: Good talks 1.0.0 (Ale kommun, based on Elder 2.1.0)');
    expect(printed('guide', null, edition)?.footer).toBe('Kit: Good talks 1.0.0');
  });

  test('brings its logo', () => {
    expect(printed('guide')?.logo).toEqual({ picture: logo, alt: 'Ale kommun' });
    expect(printed('guide', null, edition)).not.toHaveProperty('logo');
  });

  test('is stored with its sessions', () => {
    expect(storedEdition.parse(JSON.parse(JSON.stringify(own)))).toEqual(own);
  });
});
