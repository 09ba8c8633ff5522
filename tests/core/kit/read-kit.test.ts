/** What a kit that is read has in it: its structure, its guide, its cards and its languages. */
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../electron/core/documents/blocks.ts';
import type { Block } from '../../../electron/core/documents/blocks.ts';
import { plainText } from '../../../electron/core/documents/plain-text.ts';
import { editionOf } from '../../../electron/core/kit/edition.ts';
import { materialsOf, partOf } from '../../../electron/core/kit/part-of.ts';
import { readKit } from '../../../electron/core/kit/read-kit.ts';
import { tinyKit } from '../../support/tiny-kit.ts';
import { edited, tinyFiles } from './tiny-files.ts';
import { sv } from './tiny-sheet.ts';

describe('the structure', () => {
  const { structure } = tinyKit();

  test('a template takes minutes from its activities where it gives none', () => {
    expect(structure.templates.map((template) => template.agenda)).toEqual([
      [
        { activity: 'hello', minutes: 10, minimum: 6 },
        { activity: 'what-helps', minutes: 20, minimum: 12 },
        { activity: 'pause', minutes: 5, minimum: 5 },
        { activity: 'first-step', minutes: 15, minimum: 10 },
        { activity: 'goodbye', minutes: 10, minimum: 10 },
      ],
      [
        { activity: 'hello', minutes: 6, minimum: 4 },
        { activity: 'what-helps', minutes: 15, minimum: 12 },
      ],
      [
        { activity: 'first-step', minutes: 15, minimum: 10 },
        { activity: 'goodbye', minutes: 10, minimum: 10 },
      ],
    ]);
  });

  test('a template that shortens an activity below its minimum lowers the minimum with it', () => {
    const files = edited(tinyFiles, 'kit.json', '"what-helps", "minutes": 15', '"what-helps", "minutes": 9');
    const item = readKit(files, 'hash').kit?.structure.templates[1]?.agenda[1];
    expect(item).toEqual({ activity: 'what-helps', minutes: 9, minimum: 9 });
  });

  test('what an activity does not say is filled in', () => {
    expect(structure.activities[2]).toEqual({
      id: 'pause',
      form: 'break',
      minutes: 5,
      minimum: 5,
      maySkip: true,
      protected: false,
      instruments: [],
      handouts: [],
    });
  });

  test('a series is kept and is absent elsewhere', () => {
    expect(structure.templates.map((template) => template.series)).toEqual([
      undefined,
      { id: 'split', part: 1, of: 2 },
      { id: 'split', part: 2, of: 2 },
    ]);
    expect(Object.keys(structure.templates[0] ?? {})).not.toContain('series');
  });
});

describe('the guide', () => {
  const hello = sv().activities['hello'];

  test('timed steps have their minutes, and their words without them', () => {
    expect(hello?.steps).toEqual([
      { minutes: 1, text: [{ text: 'Alla tänker tyst.' }], roomText: 'Tänk tyst' },
      { minutes: 6, text: [{ text: 'Laget runt, 30 sekunder var.' }], roomText: 'Laget runt' },
    ]);
  });

  test('the minutes stand at the edge of the step in the list, and steps without time stay', () => {
    expect(hello?.parts.do).toEqual([
      {
        type: 'list',
        ordered: true,
        items: [
          { text: [{ text: 'Alla tänker tyst.' }], aside: '1 min' },
          {
            text: [{ text: 'Laget runt, 30 sekunder var.' }],
            aside: '6 min',
            items: [{ text: [{ text: 'Börja vid fönstret.' }] }],
          },
          { text: [{ text: 'Tacka.' }] },
        ],
      },
    ]);
  });

  test('what is quoted is to be said', () => {
    expect(hello?.parts.say).toEqual([
      { type: 'paragraph', text: [{ text: 'Hej och välkomna. Vi går laget runt.' }], style: 'say' },
      { type: 'paragraph', text: [{ text: 'Säg pass om du vill.' }], style: 'say' },
    ]);
  });

  test('questions, texts, materials and rules are found by id, as plain words', () => {
    expect(sv().words).toEqual({
      'good-today': 'Vad har varit bra i dag?',
      'bad-today': 'Vad hade kunnat vara bättre?',
      'which-step': 'Vilket steg tar vi först?',
      'when-to-start': 'När börjar vi?',
      'this-week': 'Den här veckan',
      'next-week': 'Nästa vecka',
      'next-month': 'Nästa månad',
      'how-useful': 'Hur nyttigt var det här?',
      'useful-low': 'Inte alls',
      'useful-high': 'Mycket',
      pens: 'Pennor',
      notes: 'Lappar',
      'one-at-a-time': 'En talar i taget.',
      'may-pass': 'Man får säga pass.',
    });
  });

  test('ids are never shown', () => {
    expect(JSON.stringify(tinyKit().texts)).not.toMatch(/\{[a-z-]+\}/);
  });

  test('the room sees nothing where the guide gives nothing', () => {
    expect(sv().activities['goodbye']?.roomText).toBe('');
    expect(sv().activities['goodbye']?.steps).toEqual([]);
  });

  test('both languages have the same parts and ids', () => {
    const { texts } = tinyKit();
    for (const key of ['parts', 'templates', 'activities', 'decks', 'cards', 'handouts', 'words'] as const) {
      expect(Object.keys(texts.en?.[key] ?? {})).toEqual(Object.keys(texts.sv?.[key] ?? {}));
    }
  });
});

describe('cards', () => {
  test('have a front, a back and a source', () => {
    const text = (blocks: readonly Block[] = []) =>
      blocks.map((block) => (block.type === 'paragraph' ? wordsOf(block.text) : block.type));
    const { 'short-meetings': meetings, 'employer-duty': duty } = sv().cards;
    expect([meetings?.title, text(meetings?.front), text(meetings?.back), text(meetings?.source)]).toEqual([
      'Korta möten är bäst',
      ['Då hinner vi arbeta.'],
      ['Då hinner ingen tänka.'],
      [],
    ]);
    expect(text(duty?.source)).toEqual([
      'Arbetsmiljölagen (1977:1160) 3 kap. 2 §. Kontrollerad november 2026.',
    ]);
  });
});

describe('one language', () => {
  test('is enough', () => {
    const files = new Map([...tinyFiles].filter(([path]) => !path.includes('.en.')));
    const { kit, problems } = readKit(edited(files, 'kit.json', '["sv", "en"]', '["sv"]'), 'hash');
    expect(problems).toEqual([]);
    expect(kit && editionOf(kit, 'sv')?.texts.title).toBe('Litet material');
    expect(kit && editionOf(kit, 'en')).toBeNull();
  });
});

test('a template may have parts in words of its own, and materials of its own', () => {
  const changed = new Map(tinyFiles);
  changed.set(
    'guide.sv.md',
    (tinyFiles.get('guide.sv.md') ?? '').replace(
      'En timme, med paus.',
      'En timme, med paus.\n\n### Resultat\nEn lista.',
    ),
  );
  const { kit, problems } = readKit(changed, 'hash');
  expect(problems).toEqual([]);
  const edition = kit && editionOf(kit, 'sv');
  const [template] = edition?.structure.templates ?? [];
  if (!edition || !template) throw new Error('The kit has no template');
  expect(plainText(partOf(edition, template.id, 'outcome'))).toBe('En lista.');
  expect(partOf(edition, 'another' as typeof template.id, 'outcome')).toEqual(edition.texts.parts.outcome);
  const few = {
    ...edition,
    structure: { ...edition.structure, templates: [{ ...template, materials: ['pens'] }] },
  };
  expect(materialsOf(few, template.id).map(({ id }) => id)).toEqual(['pens']);
});
