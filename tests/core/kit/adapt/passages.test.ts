/** A passage is read and written where it stands, and what is typed can never become a heading of the file. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  passageAt,
  titleAt,
  withPassage,
  withSection,
  withTitle,
  withoutSection,
} from '../../../../electron/core/kit/adapt/passages.ts';
import type { Spot } from '../../../../electron/core/kit/adapt/passages.ts';

const guide = `# Bra samtal

Ett kort om vad det är.

### Syfte

Att tala.

#### En rubrik i delen

Mer om det.

## {first} Första

Varför den finns.

### Säg

> Välkommen.

### Gör

1. Börja. **5 min**

## {second} Andra

Också en.
`;
const title: Spot = [];
const purpose: Spot = [{ level: 3, named: 'Syfte' }];
const first: Spot = [{ level: 2, named: '{first}' }];
const say: Spot = [...first, { level: 3, named: 'Säg' }];
const ask: Spot = [...first, { level: 3, named: 'Fråga' }];

describe('a passage', () => {
  test('is found under its headings, and ends at the next', () => {
    expect(passageAt(guide, title, 3)).toBe('Ett kort om vad det är.');
    expect(passageAt(guide, purpose, 3)).toBe('Att tala.\n\n#### En rubrik i delen\n\nMer om det.');
    expect(passageAt(guide, first, 3)).toBe('Varför den finns.');
    expect(passageAt(guide, say, 3)).toBe('> Välkommen.');
    expect(passageAt(guide, ask, 3)).toBeNull();
    // A kit's part is not looked for among an activity's.
    expect(passageAt(guide, [{ level: 3, named: 'Gör' }], 3)).toBeNull();
  });

  test('is changed alone', () => {
    const other = withPassage(guide, say, 3, '> Hej.\n>\n> Kom in.');
    expect(passageAt(other, say, 3)).toBe('> Hej.\n>\n> Kom in.');
    expect(other).toBe(guide.replace('> Välkommen.', '> Hej.\n>\n> Kom in.'));
  });

  test('that was not there is begun within its section, and goes with its heading when it is emptied', () => {
    const asked = withPassage(guide, ask, 3, '- {q-one} Vad?');
    expect(passageAt(asked, ask, 3)).toBe('- {q-one} Vad?');
    expect(passageAt(asked, [{ level: 2, named: '{second}' }], 3)).toBe('Också en.');
    expect(withPassage(asked, ask, 3, ' \n')).toBe(guide);
    const roles: Spot = [{ level: 3, named: 'Roller' }];
    expect(passageAt(withPassage(guide, roles, 3, 'Två.'), roles, 3)).toBe('Två.');
    expect(withPassage(guide, ask, 3, '')).toBe(guide);
  });

  test('is found however its heading is written', () => {
    for (const written of ['### syfte', '### Syfte:', '### Syfte ###', '### *Syfte*'])
      expect(passageAt(guide.replace('### Syfte', written), purpose, 3)).toContain('Att tala.');
  });

  test('of a section that is not there changes nothing', () => {
    expect(withPassage(guide, [{ level: 2, named: '{third}' }], 3, 'x')).toBe(guide);
    expect(withPassage('no title', title, 3, 'x')).toBe('no title');
  });

  test('whatever is typed stays in its passage and is read back as it was typed', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '# A',
        '## {x} B',
        '### Säg',
        '#### C',
        '---',
        '===',
        '',
        '\\# D',
        '\\---',
        '> q',
        '- i',
        '1. n',
        '```',
        '~~~',
        '<!-- x',
        '<script>',
      ),
      fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, ' ').trim()),
    );
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(purpose, first, say),
        (lines, spot) => {
          const typed = lines
            .join('\n')
            .replace(/\n{3,}/g, '\n\n')
            .trim();
          fc.pre(typed !== '');
          const text = withPassage(guide, spot, 3, typed);
          expect(passageAt(text, spot, 3)).toBe(typed);
          expect(withPassage(text, spot, 3, passageAt(guide, spot, 3) ?? '')).toBe(guide);
        },
      ),
    );
  });
});

describe('a title', () => {
  test('is told without its id, and keeps it when it is changed', () => {
    expect(titleAt(guide, title)).toBe('Bra samtal');
    expect(titleAt(guide, first)).toBe('Första');
    expect(titleAt(guide, [{ level: 2, named: '{third}' }])).toBeNull();
    expect(withTitle(guide, first, ' En  annan\n# ')).toBe(
      guide.replace('{first} Första', '{first} En annan \\#'),
    );
    for (const typed of ['Kort #', 'Kort #1', '# Först', '##', '{abc} Foo', 'C# och F#', ''])
      for (const spot of [title, first]) expect(titleAt(withTitle(guide, spot, typed), spot)).toBe(typed);
    expect(withTitle(guide, title, 'Ny')).toBe(guide.replace('# Bra samtal', '# Ny'));
  });
});

describe('a section', () => {
  test('is found in a file without a title', () => {
    const cards = '## {deck} Kort\n\nOm dem.\n\n### {one} Ett\n\nFram.\n\n#### Baksida\n\nBak.\n';
    const card: Spot = [
      { level: 2, named: '{deck}' },
      { level: 3, named: '{one}' },
    ];
    expect(titleAt(cards, card)).toBe('Ett');
    expect(passageAt(cards, card, 4)).toBe('Fram.');
    expect(passageAt(cards, [...card, { level: 4, named: 'Baksida' }], 4)).toBe('Bak.');
    expect(titleAt(cards, [])).toBeNull();
  });

  test('is put last within what it stands in, and taken away whole', () => {
    const more = withSection(guide, [], 2, '## {third} Tredje');
    expect(more).toBe(`${guide}\n## {third} Tredje\n`);
    expect(withoutSection(more, [{ level: 2, named: '{third}' }])).toBe(guide);
    expect(withoutSection(guide, first)).not.toContain('Välkommen');
    expect(withSection('# D\n\n## {a} A\n\n## {b} B\n', [{ level: 2, named: '{a}' }], 3, '### {c} C')).toBe(
      '# D\n\n## {a} A\n\n### {c} C\n\n## {b} B\n',
    );
  });
});
