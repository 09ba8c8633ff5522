import { describe, test } from 'vitest';
import { breaks, expectProblems, top } from './breaks.ts';
import { edited, tinyFiles } from './tiny-files.ts';

const json = 'kit.json';
const sheet = 'handouts/table-sheet.sv.md';

const without = (file: string) => new Map([...tinyFiles].filter(([path]) => path !== file));
const withFile = (file: string, text: string) => new Map(tinyFiles).set(file, text);

describe('every file is there, and no other', () => {
  test('a language without its guide', () => {
    expectProblems(without('guide.en.md'), [['file-missing', json, '"en"', { path: 'guide.en.md' }]]);
  });
  test('decks without their cards', () => {
    expectProblems(without('cards.sv.md'), [
      ['file-missing', json, '"sides", "kind"', { path: 'cards.sv.md' }],
    ]);
  });
  test('a handout without its sheet', () => {
    expectProblems(without(sheet), [['file-missing', json, '"table-sheet", "kind"', { path: sheet }]]);
  });
  test('a file that nobody reads', () => {
    const renamed = new Map(without(sheet)).set('handouts/tabel-sheet.sv.md', '# Blad\n\nOrd.');
    expectProblems(renamed, [
      ['file-missing', json, '"table-sheet", "kind"'],
      ['file-unknown', 'handouts/tabel-sheet.sv.md', top, { closest: sheet }],
    ]);
  });
  test('a picture that can carry a program', () => {
    expectProblems(withFile('images/map.svg', ''), [['image-kind', 'images/map.svg', top]]);
  });
});

describe('cards hang together', () => {
  const cards = 'cards.sv.md';
  breaks(
    'a fact without its source',
    [cards, '#### Källa\nArbetsmiljölagen (1977:1160) 3 kap. 2 §. Kontrollerad november 2026.\n', ''],
    ['fact-without-source', cards, '{employer-duty}', { part: 'Källa' }],
  );
  breaks(
    'a card that kit.json does not have',
    [cards, '{open-door}', '{open-dor}'],
    ['text-missing', json, '"open-door"', { file: cards }],
    ['text-unknown', cards, '{open-dor}', { closest: 'open-door' }],
  );
  breaks(
    'a deck that kit.json does not have',
    [cards, '{starters}', '{starter}'],
    ['text-missing', json, '"starters"'],
    ['text-unknown', cards, '{starter}', { closest: 'starters' }],
  );
  breaks(
    'a card under another deck',
    [
      cards,
      '## {facts} Fakta\nLäs högt.\n',
      '### {quiet-corner} Hörnet\nTyst.\n\n## {facts} Fakta\nLäs högt.\n',
    ],
    ['card-in-wrong-deck', cards, '{quiet-corner} Hörnet', { deck: 'starters' }],
    ['section-twice', cards, '{quiet-corner} Det'],
  );
  breaks(
    'a card with nothing on it',
    [cards, 'Då hinner vi arbeta.', ''],
    ['card-empty', cards, '{short-meetings}'],
  );
  breaks(
    'a part of a card that is not there',
    [cards, '#### Källa', '#### Källla'],
    ['fact-without-source', cards, '{employer-duty}'],
    ['part-unknown', cards, '#### Källla', { closest: 'Källa', parts: 'Baksida, Källa' }],
  );
});

describe('a handout prints what it says', () => {
  breaks('no title', [sheet, '# Bordsblad\n', ''], ['title-missing', sheet, top]);
  test('nothing under the title', () => {
    expectProblems(withFile(sheet, '# Bordsblad\n'), [['handout-empty', sheet, top]]);
  });
  breaks(
    'lines without a number',
    [sheet, '[lines: 2]', '[lines]'],
    ['directive-malformed', sheet, '[lines]', { closest: '[lines: 4]' }],
  );
  breaks(
    'lines by another name',
    [sheet, '[lines: 2]', '[rader: 2]'],
    ['directive-unknown', sheet, '[rader: 2]'],
  );
  breaks(
    'a box higher than the page',
    [sheet, '[box: 60]', '[box: 400]'],
    ['directive-size', sheet, '[box: 400]'],
  );
  breaks(
    'lines to write on in the guide',
    ['guide.sv.md', 'Skydda slutet.', 'Skydda slutet.\n\n[lines: 2]'],
    ['directive-not-here', 'guide.sv.md', '[lines: 2]'],
  );
  breaks(
    'a list three levels deep',
    [sheet, '- [ ] Vi är klara', '- ett\n  - två\n    - tre'],
    ['list-too-deep', sheet, '- tre'],
  );
  breaks(
    'a table in a list',
    [sheet, '- [ ] Vi är klara', '- ett\n\n  | a |\n  |---|\n  | b |'],
    ['not-in-list', sheet, '| a |'],
  );
  breaks(
    'a heading that is too small',
    [sheet, '## Rita', '##### Rita'],
    ['heading-level', sheet, '##### Rita'],
  );
});

describe('Markdown stays words', () => {
  breaks(
    'a tag among words',
    [sheet, 'var här *förstår*', 'var här <b>förstår</b>'],
    ['html', sheet, '<b>'],
    ['html', sheet, '</b>'],
  );
  breaks('a script', [sheet, '## Rita', '<script>alert(1)</script>\n\n## Rita'], ['html', sheet, '<script>']);
  breaks('a comment', [sheet, '## Rita', '<!-- later -->\n\n## Rita'], ['html', sheet, '<!--']);
  breaks(
    'a link on the second line of a paragraph',
    [sheet, 'Skriv så', 'Skriv så\n  att [här](https://example.org) och'],
    ['link', sheet, '[här]', { address: 'https://example.org' }],
  );
  breaks(
    'an address in angle brackets',
    [sheet, 'Skriv så', 'Skriv <https://example.org> så'],
    ['link', sheet, '<https'],
  );
  breaks(
    'a picture from outside',
    [sheet, 'Skriv så', '![x](https://example.org/x.png) så'],
    ['image-remote', sheet, '![x]'],
  );
  test('a picture of its own, which is not shown yet', () => {
    const files = new Map(edited(tinyFiles, sheet, 'Skriv så', '![x](images/x.png) så')).set(
      'images/x.png',
      '',
    );
    expectProblems(files, [['image-not-shown', sheet, '![x]']]);
  });
  breaks('code', [sheet, 'Skriv så', 'Skriv `så`'], ['markup', sheet, '`så`']);
  breaks('a rule across the page', [sheet, '[page]', '---'], ['markup', sheet, '---\n\n## Rita']);
});

test('every problem is told at once, kit.json first and then in order', () => {
  const files = edited(
    edited(tinyFiles, json, '"count": 2', '"count": 0'),
    'guide.sv.md',
    '### Roller',
    '### Rol',
  );
  expectProblems(edited(files, sheet, '[box: 60]', '[box]'), [
    ['json-too-small', json, '0 }\n  ],'],
    ['part-unknown', 'guide.sv.md', '### Rol'],
    ['directive-malformed', sheet, '[box]'],
  ]);
});
