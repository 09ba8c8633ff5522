import { describe, test } from 'vitest';
import { breaks, expectProblems, top } from './breaks.ts';
import { edited, tinyFiles } from './tiny-files.ts';

const json = 'kit.json';
const licence = '"licence": "MIT",';

describe('kit.json is strict JSON', () => {
  breaks('a comment', [json, licence, `${licence} // free`], ['json-comment', json, '// free']);
  breaks(
    'a comma last in a list',
    [json, '"may-pass"]', '"may-pass",]'],
    ['json-trailing-comma', json, ',]'],
  );
  breaks(
    'a comma last in an object',
    [json, '"tableSize": { "min": 3, "max": 5 }', '"tableSize": { "min": 3, "max": 5, }'],
    ['json-trailing-comma', json, ', }'],
  );
  breaks('a word without quotes', [json, licence, '"licence": MIT,'], ['json-syntax', json, 'MIT']);
  breaks(
    'a key twice',
    [json, licence, `${licence}\n  "licence": "CC0",`],
    ['json-key-twice', json, '"licence": "CC0"', { key: 'licence' }],
  );
  breaks(
    'a key that would reach into the language itself',
    [json, licence, `${licence} "__proto__": { "languages": [] },`],
    ['json-key-forbidden', json, '"__proto__"'],
  );
  breaks(
    'brackets inside brackets without end',
    [json, licence, `"licence": ${'['.repeat(5000)}`],
    ['json-too-deep', json, { line: 7, column: 45 }],
  );

  test('an empty file', () => {
    expectProblems(new Map(tinyFiles).set(json, ''), [['json-syntax', json, top]]);
  });
  test('a list instead of an object', () => {
    expectProblems(new Map(tinyFiles).set(json, '[]'), [['format-unknown', json, top]]);
  });
  test('no kit.json is one problem, whatever else is there', () => {
    const files = new Map(tinyFiles);
    files.delete(json);
    expectProblems(files, [['kit-json-missing', json, top]]);
  });
});

describe('a format this version cannot read is one problem', () => {
  const broken = edited(edited(tinyFiles, json, licence, ''), 'guide.sv.md', '### Säg', '### Sägg');

  test('something else', () => {
    expectProblems(edited(broken, json, '"samsprak-kit"', '"other-kit"'), [
      ['format-unknown', json, '"other-kit"', { format: 'samsprak-kit' }],
    ]);
  });
  test('something newer', () => {
    expectProblems(edited(broken, json, '"formatVersion": 1', '"formatVersion": 2'), [
      ['format-newer', json, '2,', { formatVersion: 2, known: 1 }],
    ]);
  });
  breaks('no format', [json, '"format": "samsprak-kit",', ''], ['format-unknown', json, top]);
});

describe('kit.json has its shape', () => {
  breaks(
    'a misspelt key',
    [json, '"maySkip": true', '"mayskip": true'],
    ['json-unknown-key', json, '"mayskip"', { closest: 'maySkip' }],
  );
  breaks(
    'a missing key',
    [json, licence, ''],
    ['json-missing', json, top, { key: 'licence', inside: 'kit.json' }],
  );
  breaks(
    'a missing key inside a list',
    [json, '"form": "round",', ''],
    ['json-missing', json, { line: 36, column: 5 }, { key: 'form', inside: 'activities[0]' }],
  );
  breaks(
    'a number written as text',
    [json, '"minutes": 20', '"minutes": "20"'],
    ['json-wrong-type', json, '"20"', { key: 'activities[1].minutes', expected: 'number' }],
  );
  breaks('half a minute', [json, '"minutes": 20', '"minutes": 20.5'], ['json-not-whole', json, '20.5']);
  breaks(
    'a group of nobody',
    [json, '"groupSize": { "min": 4', '"groupSize": { "min": 0'],
    ['json-too-small', json, '0, "max": 24', { key: 'groupSize.min', least: 1 }],
  );
  breaks(
    'a scale to twelve',
    [json, '"to": 5', '"to": 12'],
    ['json-too-large', json, { line: 92, column: 17 }, { most: 10 }],
  );
  breaks(
    'fewer answers than six',
    [json, '"minimumAnswers": 6', '"minimumAnswers": 3'],
    ['json-too-small', json, { line: 95, column: 29 }, { least: 6 }],
  );
  breaks(
    'a deck without cards',
    [json, '"cards": ["quiet-corner"]', '"cards": []'],
    ['json-too-few', json, '[] }', { key: 'decks[2].cards', least: 1 }],
    ['text-unknown', 'cards.en.md', '{quiet-corner}'],
    ['text-unknown', 'cards.sv.md', '{quiet-corner}'],
  );
  breaks(
    'a vote of thirty-one options',
    [
      json,
      '"options": ["this-week", "next-week", "next-month"]',
      `"options": [${'"this-week", "next-week", "next-month", '.repeat(10)}"this-week"]`,
    ],
    ['json-too-many', json, '["this-week"', { most: 30 }],
  );
  breaks(
    'a licence in full',
    [json, licence, `"licence": "${'x'.repeat(61)}",`],
    ['json-too-long', json, '"xxx', { most: 60 }],
  );
  breaks('an empty licence', [json, licence, '"licence": "",'], ['json-empty', json, '"",']);
  breaks(
    'a form that is not there',
    [json, '"form": "round"', '"form": "rounds"'],
    ['json-not-one-of', json, '"rounds"', { closest: 'round', value: 'rounds' }],
  );
  breaks(
    'an instrument that is not there',
    [json, '"kind": "groups"', '"kind": "group"'],
    ['json-not-one-of', json, '"group"', { closest: 'groups', key: 'activities[0].instruments[0].kind' }],
  );
  breaks(
    'a range backwards',
    [json, '"groupSize": { "min": 4', '"groupSize": { "min": 40'],
    ['json-backwards', json, '{ "min": 40', { key: 'groupSize' }],
  );
  breaks(
    'a version of two numbers',
    [json, '"1.0.0"', '"1.x"'],
    ['version-malformed', json, '"1.x"'],
    ['changelog-version', 'guide.en.md', '### Changelog'],
    ['changelog-version', 'guide.sv.md', '### Ändringar'],
  );
  breaks(
    'a language twice',
    [json, '["sv", "en"]', '["sv", "en", "sv"]'],
    ['language-twice', json, { line: 6, column: 29 }],
  );
});

describe('what kit.json names is there', () => {
  breaks(
    'an id twice in one list',
    [json, '"id": "notes"', '"id": "pens"'],
    ['id-twice', json, '"pens", "per": "table"', { id: 'pens', file: json, line: 113 }],
    ['text-unknown', 'guide.en.md', '{notes}'],
    ['text-unknown', 'guide.sv.md', '{notes}'],
  );
  breaks(
    'an id twice in the whole kit',
    [json, '"id": "tables"', '"id": "pause"'],
    ['id-twice', json, '"pause", "size"', { id: 'pause' }],
  );
  breaks(
    'a template with an activity that is not there',
    [json, '{ "activity": "pause" }', '{ "activity": "paus" }'],
    ['activity-unknown', json, '"paus"', { closest: 'pause' }],
  );
  breaks(
    'an activity with a handout that is not there',
    [json, '["rules-poster"', '["rule-poster"'],
    ['handout-unknown', json, '"rule-poster"', { closest: 'rules-poster' }],
  );
  breaks(
    'cards of a deck that is not there',
    [json, '"deck": "sides"', '"deck": "side"'],
    ['deck-unknown', json, '"side",', { closest: 'sides' }],
  );
  breaks(
    'two first parts of one series',
    [json, '"part": 2', '"part": 1'],
    ['series-part-twice', json, { line: 31, column: 42 }, { series: 'split', part: 1 }],
  );
});

describe('time in kit.json holds together', () => {
  breaks(
    'a minimum over the minutes',
    [json, '"minimum": 12', '"minimum": 21'],
    ['minimum-over-minutes', json, '21', { id: 'what-helps', minutes: 20, minimum: 21 }],
  );
  breaks(
    'a minimum over the minutes that a template gives',
    [json, '"minutes": 6, "minimum": 4', '"minutes": 6, "minimum": 7'],
    ['minimum-over-minutes', json, '7 }', { minutes: 6 }],
  );
  breaks(
    'a minimum in a template over the minutes of the activity',
    [json, '{ "activity": "pause" }', '{ "activity": "pause", "minimum": 6 }'],
    ['minimum-over-minutes', json, '6 }', { minutes: 5 }],
  );
});
