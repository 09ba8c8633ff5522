/** What a sheet's Markdown becomes on paper: places to write, boxes to tick, forms and tables. */
import { describe, expect, test } from 'vitest';
import { sheetOf } from './tiny-sheet.ts';

describe('handouts', () => {
  const item = (text: string) => ({ text: [{ text }] });

  test('places to write stand where they were written, and numbers go on after them', () => {
    expect(sheetOf('1. En\n\n[lines: 2]\n\n2. Två\n\n   [box: 40]\n\n3. Tre')).toEqual([
      { type: 'list', ordered: true, items: [item('En')] },
      { type: 'write-in', lines: 2 },
      { type: 'list', ordered: true, items: [item('Två')], start: 2 },
      { type: 'box', height: 40 },
      { type: 'list', ordered: true, items: [item('Tre')], start: 3 },
    ]);
  });

  test('lines to write on need no empty line around them', () => {
    expect(sheetOf('Vad?\n[lines: 2]\nNär?\n[ LINES : 1 ]\n[page]')).toEqual([
      { type: 'paragraph', text: [{ text: 'Vad?' }] },
      { type: 'write-in', lines: 2 },
      { type: 'paragraph', text: [{ text: 'När?' }] },
      { type: 'write-in', lines: 1 },
      { type: 'page-break' },
    ]);
  });

  test('boxes to tick', () => {
    expect(sheetOf('- [ ] Ja\n- [ ] **Nej**, inte än\n- Kanske')).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          { text: [{ text: 'Ja' }], check: true },
          { text: [{ text: 'Nej', strong: true }, { text: ', inte än' }], check: true },
          item('Kanske'),
        ],
      },
    ]);
  });

  test('a table with blank cells is a form: its rows are high and are named by their first cell', () => {
    expect(sheetOf('## Svar\n\n| Fråga | Svar |\n|---|---|\n| Hur? | |\n| När? | |')[1]).toEqual({
      type: 'table',
      caption: 'Svar',
      columns: [
        { title: 'Fråga', width: 4 },
        { title: 'Svar', width: 4 },
      ],
      rows: [
        [item('Hur?'), { text: [] }],
        [item('När?'), { text: [] }],
      ],
      rowHeaders: true,
      blankRow: 12,
    });
  });

  test('a table of words has neither', () => {
    expect(sheetOf('| I stället för | Skriv |\n|---|---:|\n| Dåligt | Sent |')).toEqual([
      {
        type: 'table',
        caption: 'Blad',
        columns: [
          { title: 'I stället för', width: 4 },
          { title: 'Skriv', width: 4, align: 'end' },
        ],
        rows: [[item('Dåligt'), item('Sent')]],
      },
    ]);
  });

  test.each([
    ['as wide as their dashes', '| A | B |\n|--|------|\n| | |', [2, 6]],
    ['alike when the dashes are', '| A | B |\n|---|---|\n| | |', [4, 4]],
    ['narrow for numbers', '| Nr | Vad |\n|---|---|\n| 1 | |\n| 2 | |', [1, 4]],
    ['not narrow for blanks to write in', '| När | Vad |\n|---|---|\n| | |', [4, 4]],
  ])('columns are %s', (_, markdown, widths) => {
    const [table] = sheetOf(markdown);
    expect(table?.type === 'table' && table.columns.map(({ width }) => width)).toEqual(widths);
  });
});
