/** Every shipped kit can be made one's own: the copy is sound from the start, and its edits keep structure and texts together. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  withActivity,
  withItem,
  withItemMinutes,
  withItemMoved,
  withoutItem,
} from '../../../../electron/core/kit/adapt/agenda-edits.ts';
import { beginDraft } from '../../../../electron/core/kit/adapt/begin-draft.ts';
import type { Beginning } from '../../../../electron/core/kit/adapt/begin-draft.ts';
import {
  canSpare,
  withNewActivity,
  withNewCard,
  withoutActivity,
  withoutCard,
} from '../../../../electron/core/kit/adapt/draft-edits.ts';
import {
  freeId,
  restructured,
  structureIn,
  withText,
} from '../../../../electron/core/kit/adapt/draft-structure.ts';
import {
  changeBetween,
  changed,
  filesOf,
  isNoChange,
} from '../../../../electron/core/kit/adapt/kit-draft.ts';
import type { KitDraft } from '../../../../electron/core/kit/adapt/kit-draft.ts';
import { passageAt, titleAt, withPassage } from '../../../../electron/core/kit/adapt/passages.ts';
import { pieceOf } from '../../../../electron/core/kit/adapt/piece.ts';
import { activityParts, kitParts } from '../../../../electron/core/kit/grammar.ts';
import type { KitTexts } from '../../../../electron/core/kit/kit.ts';
import { readKit } from '../../../../electron/core/kit/read-kit.ts';
import { project } from '../../../support/project.ts';
import { filesIn, tinyFiles } from '../tiny-files.ts';

const materials = join(project, 'materials');
const shipped = readdirSync(materials, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  .flatMap(({ name }) => readdirSync(join(materials, name)).map((version) => [name, version] as const));
const draftOf = (files: ReadonlyMap<string, string>): KitDraft => ({
  texts: Object.fromEntries(files),
  pictures: {},
});

const copy: Beginning = {
  id: 'ale-samtal',
  version: '1.0.0',
  publisher: ' Ale kommun ',
  languages: ['sv', 'en'],
  titles: { sv: 'Samtal i Ale' },
  news: { sv: 'Anpassad.', en: 'Adapted.' },
};
const begun = (files: ReadonlyMap<string, string> = tinyFiles, more: Partial<Beginning> = {}): KitDraft =>
  beginDraft(draftOf(files), { ...copy, ...more }) ?? expect.fail();
const withoutHistory = (texts: KitTexts | undefined) =>
  texts && { ...texts, parts: { ...texts.parts, changelog: [] } };
const read = (draft: KitDraft) => readKit(filesOf(draft), 'a'.repeat(64));
const codes = (draft: KitDraft) => read(draft).problems.map(({ code }) => code);

describe.each(shipped)('%s %s', (id, version) => {
  const files = filesIn(join(materials, id, version));

  test('as a copy is sound, tells where it comes from, and has one entry in its changelog', () => {
    const { kit, problems } = read(begun(files));
    expect(problems).toEqual([]);
    expect(kit?.structure).toMatchObject({
      id: 'ale-samtal',
      version: '1.0.0',
      publisher: 'Ale kommun',
      origin: { id, version },
    });
    expect(kit?.texts.sv?.title).toBe('Samtal i Ale');
    expect(kit?.texts.sv?.parts.changelog).toMatchObject([{ type: 'list', items: [{}] }]);
    expect(
      Object.keys(begun(files, { languages: ['sv'] }).texts).some((path) => path.endsWith('.en.md')),
    ).toBe(false);
    expect(codes(begun(files, { languages: ['sv'] }))).toEqual([]);
    expect(codes(begun(files, { languages: ['en'] }))).toEqual([]);
  });

  test('as a new version keeps its name, its origin and what its changelog said', () => {
    const { kit } = read(begun(files, { id, version: '9.0.0', titles: {}, publisher: '' }));
    const before = readKit(files, '').kit;
    // Lines are joined, and every word stays as it was.
    for (const language of ['sv', 'en'] as const)
      expect(withoutHistory(kit?.texts[language])).toEqual(withoutHistory(before?.texts[language]));
    expect(kit?.structure).toMatchObject({ id, version: '9.0.0' });
    expect(kit?.structure).not.toHaveProperty('origin');
    expect(kit?.texts.sv?.title).toBe(before?.texts.sv?.title);
    expect(JSON.stringify(kit?.texts.sv?.parts.changelog)).toContain(version);
  });

  test('reads the same when each of its passages is put back as it was', () => {
    const draft = begun(files);
    const json = structureIn(draft) ?? expect.fail();
    const same = (text: string, language: 'sv' | 'en'): string => {
      const kitSpots = Object.values(kitParts).map((part) => [{ level: 3, named: part[language] }] as const);
      const activitySpots = json.activities.flatMap((one) => {
        const section = { level: 2, named: `{${one.id}}` } as const;
        return [
          [section],
          ...Object.values(activityParts).map(
            (part) => [section, { level: 3, named: part[language] }] as const,
          ),
        ];
      });
      return [...kitSpots, ...activitySpots].reduce(
        (now, spot) => withPassage(now, spot, 3, passageAt(now, spot, 3) ?? ''),
        text,
      );
    };
    const again = withText(
      withText(draft, 'guide.sv.md', (text) => same(text, 'sv')),
      'guide.en.md',
      (text) => same(text, 'en'),
    );
    expect(read(again).kit?.texts).toEqual(read(draft).kit?.texts);
  });
});

test('a kit that has none of the languages, or is no kit, cannot be copied', () => {
  expect(beginDraft(draftOf(tinyFiles), { ...copy, languages: [] })).toBeNull();
  expect(beginDraft({ texts: { 'kit.json': '{ half' }, pictures: {} }, copy)).toBeNull();
});

describe('an agenda', () => {
  const template = 'short';
  const agenda = (draft: KitDraft) =>
    structureIn(draft)?.templates.find(({ id }) => id === template)?.agenda ?? [];
  const names = (draft: KitDraft) => agenda(draft).map(({ activity }) => activity);
  const draft = begun();

  test('gets lines, loses them, and moves them; the last one stays', () => {
    const [first = '', second = ''] = names(draft);
    expect(names(restructured(draft, withItem(template, first))).at(-1)).toBe(first);
    expect(names(restructured(draft, withoutItem(template, 0)))[0]).toBe(second);
    expect(names(restructured(draft, withItemMoved(template, 0, 1))).slice(0, 2)).toEqual([second, first]);
    const empty = names(draft).reduce((now) => restructured(now, withoutItem(template, 0)), draft);
    expect(names(empty)).toHaveLength(1);
  });

  test('keeps a minimum within its minutes, whoever is shortened', () => {
    const activity = agenda(draft)[0]?.activity ?? '';
    for (const change of [
      withItemMinutes(template, 0, 1),
      withActivity(activity, { minutes: 1 }),
      withActivity(activity, { minimum: 90 }),
    ])
      expect(codes(restructured(draft, change)).filter((code) => code === 'minimum-over-minutes')).toEqual(
        [],
      );
    const shorter = structureIn(restructured(draft, withActivity(activity, { minutes: 1 })));
    expect(shorter?.activities.find(({ id }) => id === activity)).toMatchObject({ minutes: 1, minimum: 1 });
  });
});

describe('what a kit gets more of', () => {
  const draft = begun();

  test('a new activity asks for its texts in each language, and is sound when they are written', () => {
    const more = withNewActivity(draft, { id: 'new-1', title: 'Nytt', form: 'pairs', minutes: 12 });
    expect(codes(more)).toEqual(['purpose-missing', 'part-missing', 'purpose-missing', 'part-missing']);
    const json = structureIn(more) ?? expect.fail();
    expect(read(more).problems.map((problem) => pieceOf(more, json, problem))).toEqual(
      Array.from({ length: 4 }, () => ({ kind: 'activity', id: 'new-1' })),
    );
    const section = { level: 2, named: '{new-1}' } as const;
    const written = (['sv', 'en'] as const).reduce(
      (now, language) =>
        withText(now, `guide.${language}.md`, (text) =>
          withPassage(
            withPassage(text, [section], 3, 'Varför.'),
            [section, { level: 3, named: activityParts.say[language] }],
            3,
            '> Hej.',
          ),
        ),
      more,
    );
    expect(codes(written)).toEqual([]);
    expect(read(written).kit?.texts.en?.activities['new-1']?.title).toBe('Nytt');
    expect(withoutActivity(written, 'new-1')).toEqual(restructured(draft, (same) => same));
  });

  test('an activity that stands in an agenda cannot be spared', () => {
    const json = structureIn(draft) ?? expect.fail();
    for (const { id } of json.activities)
      if (!canSpare(json, id)) expect(withoutActivity(draft, id)).toBe(draft);
    expect(json.activities.some(({ id }) => canSpare(json, id))).toBe(false);
  });

  test('cards come and go in every language, and a deck keeps its last', () => {
    const deck = structureIn(draft)?.decks[0] ?? expect.fail();
    const more = withNewCard(draft, deck.id, 'card-9', 'Nytt kort');
    expect(codes(more)).toEqual(['card-empty', 'card-empty']);
    expect(
      titleAt(more.texts['cards.sv.md'] ?? '', [
        { level: 2, named: `{${deck.id}}` },
        { level: 3, named: '{card-9}' },
      ]),
    ).toBe('Nytt kort');
    expect(codes(withoutCard(more, deck.id, 'card-9'))).toEqual([]);
    const least = deck.cards.reduce((now, card) => withoutCard(now, deck.id, card), draft);
    expect(structureIn(least)?.decks[0]?.cards).toHaveLength(1);
  });

  test('gets an id that nothing in the kit has', () => {
    expect(freeId(draft, 'own')).toBe('own-1');
    expect(freeId(withNewActivity(draft, { id: 'own-1', title: 'x', form: 'info', minutes: 5 }), 'own')).toBe(
      'own-2',
    );
  });
});

test('a change is what makes one draft into another', () => {
  const draft = begun();
  const other: KitDraft = {
    texts: { ...draft.texts, 'kit.json': '{}' },
    pictures: { 'images/logo.png': 'AAAA' },
  };
  const change = changeBetween(draft, other);
  expect(change).toEqual({ texts: { 'kit.json': '{}' }, pictures: { 'images/logo.png': 'AAAA' } });
  expect(changed(draft, change)).toEqual(other);
  expect(changed(other, changeBetween(other, draft))).toEqual(draft);
  expect(isNoChange(changeBetween(draft, draft))).toBe(true);
});

test('a problem leads to the piece of the kit that it is mended in', () => {
  const draft = begun();
  const json = structureIn(draft) ?? expect.fail();
  const at = (file: string, words: string) => {
    const line = (draft.texts[file] ?? '').split('\n').findIndex((one) => one.includes(words)) + 1;
    return pieceOf(draft, json, { file, line, column: 1, code: 'part-empty', detail: {} });
  };
  const [activity = expect.fail()] = json.activities;
  expect(at('guide.sv.md', `{${activity.id}}`)).toEqual({ kind: 'activity', id: activity.id });
  expect(at('guide.sv.md', '### Syfte')).toEqual({ kind: 'part', part: 'purpose' });
  expect(at('guide.sv.md', '# ')).toEqual({ kind: 'about' });
  expect(at('cards.sv.md', '### ')).toEqual({ kind: 'deck', id: json.decks[0]?.id });
  const [sheet = expect.fail()] = json.handouts;
  expect(at(`handouts/${sheet.id}.en.md`, '# ')).toEqual({ kind: 'handout', id: sheet.id });
});
