import { describe, test } from 'vitest';
import { breaks, expectProblems, top } from './breaks.ts';
import { edited, tinyFiles } from './tiny-files.ts';

const json = 'kit.json';
const sv = 'guide.sv.md';
const en = 'guide.en.md';

describe('a guide has its title and description', () => {
  breaks('no title', [sv, '# Litet material\n', ''], ['title-missing', sv, top]);
  breaks('two titles', [sv, '### Syfte', '# Igen\n\n### Syfte'], ['title-twice', sv, '# Igen']);
  breaks('words before the title', [sv, '# Litet', 'Hej.\n\n# Litet'], ['text-before-title', sv, 'Hej.']);
  breaks(
    'no description',
    [en, 'A short conversation about what helps at work. It is here to try Samspråk with.', ''],
    ['description-missing', en, top],
  );
  breaks(
    'a description of 201 characters',
    [en, 'A short conversation about what helps at work. It is here to try Samspråk with.', 'a'.repeat(201)],
    ['description-long', en, { line: 3, column: 1 }, { length: 201, most: 200 }],
  );
});

describe('a guide has the parts it needs, by their names', () => {
  breaks(
    'a misspelt part',
    [sv, '### Roller', '### Rolller'],
    ['part-unknown', sv, '### Rolller', { part: 'Rolller', closest: 'Roller' }],
  );
  breaks(
    'a part by its name in the other language',
    [sv, '### Förankring', '### Anchoring'],
    ['part-unknown', sv, '### Anchoring', { closest: 'Förankring' }],
  );
  breaks(
    'a required part that is not there',
    [en, '### Not for\nA real group.\n', ''],
    ['part-missing', en, top, { part: 'Not for', title: 'Tiny kit' }],
  );
  breaks(
    'a part twice',
    [en, '### Anchoring', '### Roles\nAgain.\n\n### Anchoring'],
    ['part-twice', en, '### Roles\nAgain.', { part: 'Roles' }],
  );
  breaks(
    'an empty part',
    [en, '### Anchoring\nTell the manager.', '### Anchoring'],
    ['part-empty', en, '### Anchoring'],
  );
  breaks(
    'an activity without words to say',
    [sv, '### Säg\n> Vad hjälper dig när det är mycket att göra?\n', ''],
    ['part-missing', sv, '{what-helps}', { part: 'Säg', title: 'Det som hjälper' }],
  );
  breaks(
    'an activity without a purpose',
    [sv, 'Att få syn på det som hjälper och är värt att ha mer av.\n', ''],
    ['purpose-missing', sv, '{what-helps}'],
  );
  breaks(
    'words to say that are not quoted',
    [sv, '> Nu väljer vi.', 'Nu väljer vi.'],
    ['part-not-quoted', sv, '### Säg\nNu väljer vi.', { part: 'Säg' }],
  );
  breaks(
    'pitfalls that are not a list',
    [sv, '- **Någon talar länge.** Tacka', 'Någon talar länge. Tacka'],
    ['part-without-list', sv, '### Se upp'],
  );
  breaks(
    'a pitfall without what happens in bold',
    [sv, '- **Någon talar länge.** Tacka', '- Någon talar länge. Tacka'],
    ['item-not-bold', sv, '- Någon talar'],
  );
  breaks(
    'a template with parts',
    [sv, 'En timme, med paus.', 'En timme, med paus.\n\n### Säg\n> Hej'],
    ['part-unknown', sv, '### Säg\n> Hej\n'],
  );
  breaks(
    'a changelog without the version',
    [sv, '- 1.0.0: Första versionen.', '- 1.0.01: Första versionen.'],
    ['changelog-version', sv, '### Ändringar', { version: '1.0.0' }],
  );
});

describe('ids tie the guide to kit.json', () => {
  breaks(
    'a section without an id',
    [sv, '## {pause} Paus', '## Paus'],
    ['text-missing', json, '"pause", "form"', { id: 'pause', file: sv }],
    ['id-missing', sv, '## Paus', { title: 'Paus' }],
  );
  breaks(
    'a section with an id that kit.json does not have',
    [sv, '## {pause} Paus', '## {paus} Paus'],
    ['text-missing', json, '"pause", "form"'],
    ['text-unknown', sv, '{paus}', { closest: 'pause' }],
  );
  breaks(
    'an id with capitals',
    [sv, '## {pause} Paus', '## {Pause} Paus'],
    ['text-missing', json, '"pause", "form"'],
    ['id-malformed', sv, '{Pause}'],
  );
  breaks('a section without a title', [sv, '## {pause} Paus', '## {pause}'], ['title-empty', sv, '{pause}']);
  breaks(
    'a section twice',
    [sv, '## {pause} Paus', '## {pause} Paus\nEn.\n\n## {pause} Paus'],
    ['section-twice', sv, '{pause} Paus\nFem'],
  );
  breaks(
    'a material without words',
    [sv, '- {notes} Lappar\n', ''],
    ['text-missing', json, '"notes"', { id: 'notes', file: sv }],
  );
  breaks(
    'a ground rule that kit.json does not have',
    [sv, '{may-pass}', '{may-pas}'],
    ['text-missing', json, '"may-pass"'],
    ['text-unknown', sv, '{may-pas}', { closest: 'may-pass' }],
  );
  breaks(
    'a material without an id',
    [sv, '- {pens} Pennor', '- {pens} Pennor\n- Kaffe'],
    ['id-missing', sv, '- Kaffe'],
  );
  breaks(
    'a text that no instrument uses',
    [sv, '- {useful-low} Inte alls', '- {useful-lo} Inte alls'],
    ['text-missing', json, '"useful-low"'],
    ['text-unused', sv, '{useful-lo}', { closest: 'useful-low' }],
  );
  breaks(
    'a question with the id of something else',
    [sv, '{bad-today}', '{pens}'],
    ['question-missing', en, '{hello}', { question: 'pens' }],
    ['question-unknown', en, '{bad-today}', { closest: '' }],
    ['id-twice', sv, '{pens} Vad', { file: json, line: 113 }],
  );
  breaks(
    'a question without an id',
    [sv, '- {bad-today} Vad', '- Vad'],
    ['question-unknown', en, '{bad-today}'],
    ['id-missing', sv, '- Vad hade'],
  );
  breaks(
    'an id where none belongs',
    [sv, '3. Tacka.', '3. {thanks} Tacka.'],
    ['id-not-here', sv, '{thanks}'],
  );
});

describe('time in the guide adds up', () => {
  breaks(
    'steps that take longer than the activity',
    [json, '"minutes": 20,', '"minutes": 19,'],
    ['steps-over-minutes', en, '### Do\n1. Read the cards', { id: 'what-helps', sum: 20, minutes: 19 }],
    ['steps-over-minutes', sv, '### Gör\n1. Läs korten'],
  );
  breaks(
    'steps that differ between the languages',
    [en, '2. Choose a side. **5 min**', '2. Choose a side. **4 min**'],
    ['steps-differ', en, '### Do\n1. Read the cards', { here: '5 + 4 + 10', there: '5 + 5 + 10', file: sv }],
  );
  test.each(['5–10 min', 'ca 5 min', '0 min', '5 min per bord'])('a step of %s', (written) => {
    expectProblems(edited(edited(tinyFiles, sv, '**1 min**', `**${written}**`), sv, '1. Tänk tyst\n', ''), [
      ['steps-differ', en, '### Do\n1. Everybody'],
      ['step-minutes', sv, written],
    ]);
  });
});

describe('languages say the same', () => {
  breaks(
    'a question that the other language lacks',
    [en, '- {bad-today} What could have been better?\n', ''],
    ['question-missing', en, '{hello}', { question: 'bad-today', id: 'hello', file: sv }],
  );
  breaks(
    'a question with another id',
    [en, '{bad-today}', '{bad-to-day}'],
    ['question-missing', en, '{hello}', { question: 'bad-today' }],
    ['question-unknown', en, '{bad-to-day}', { closest: 'bad-today' }],
  );
});

describe('what the room sees can be read in one breath', () => {
  breaks(
    'a text of 141 characters',
    [sv, 'Paus i fem minuter.', 'p'.repeat(141)],
    ['room-text-long', sv, 'ppp', { length: 141, most: 140 }],
  );
  breaks(
    'a step of 61 characters',
    [sv, '2. Laget runt\n', `2. ${'r'.repeat(61)}\n`],
    ['room-step-long', sv, '2. rrr', { length: 61, most: 60 }],
  );
  breaks(
    'fewer steps than those with a time',
    [sv, '1. Tänk tyst\n', ''],
    ['room-steps-differ', sv, '2. Laget runt\n\n', { room: 1, timed: 2 }],
  );
});
