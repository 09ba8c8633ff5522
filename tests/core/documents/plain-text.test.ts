import { expect, test } from 'vitest';
import { plain } from '../../../electron/core/documents/blocks.ts';
import { plainText } from '../../../electron/core/documents/plain-text.ts';

test('a mail is copied with its paragraphs and lists apart, and without its style', () => {
  const text = plainText([
    { type: 'paragraph', text: [{ text: 'Ämne: Samtal', strong: true }, { text: ' om arbetet' }] },
    {
      type: 'list',
      ordered: false,
      items: [{ text: plain('Ta med'), items: [{ text: plain('penna') }] }, { text: plain('Kom i tid') }],
    },
    { type: 'write-in', lines: 2 },
    { type: 'list', ordered: true, items: [{ text: plain('Först') }, { text: plain('Sedan') }] },
    { type: 'panel', blocks: [{ type: 'paragraph', text: plain('Hälsningar') }] },
  ]);
  expect(text).toBe(
    ['Ämne: Samtal om arbetet', '- Ta med\n  - penna\n- Kom i tid', '1. Först\n2. Sedan', 'Hälsningar'].join(
      '\n\n',
    ),
  );
});

test('a table becomes lines that a spreadsheet understands', () => {
  const text = plainText([
    {
      type: 'table',
      caption: 'Roller',
      columns: [
        { title: 'Vad', width: 1 },
        { title: 'Vem', width: 1 },
      ],
      rows: [
        [{ text: plain('Klockan') }, { text: plain('Alva') }],
        [{ text: plain('Tavlan') }, { text: plain('Bo') }],
      ],
    },
  ]);
  expect(text).toBe('Klockan\tAlva\nTavlan\tBo');
});
