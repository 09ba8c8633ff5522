/** Markdown as people write it, which the reader takes as it is meant. */
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../electron/core/documents/blocks.ts';
import { readKit } from '../../../electron/core/kit/read-kit.ts';
import { tinyKit } from '../../support/tiny-kit.ts';
import { edited, tinyFiles } from './tiny-files.ts';
import { sheetOf, sv } from './tiny-sheet.ts';

describe('sensible Markdown is taken as it is meant', () => {
  test.each([
    [
      'square brackets are words',
      'Skicka till [namn].\n\n[namn]: din chef',
      ['Skicka till [namn].', '[namn]: din chef'],
    ],
    ['an indented line is a paragraph', 'En.\n\n      Två.', ['En.', 'Två.']],
    ['a line may be broken on purpose', 'Hälsningar\\\nAnna', ['Hälsningar\nAnna']],
    ['characters by name and escaped ones', 'A &amp; B \\*', ['A & B *']],
    ['less than is less than', 'Om 3 < 5 och <3', ['Om 3 < 5 och <3']],
  ])('%s', (_, markdown, expected) => {
    const words = sheetOf(markdown).map((block) => block.type === 'paragraph' && wordsOf(block.text));
    expect(words).toEqual(expected);
  });

  test('emphasis over a line break is one span', () => {
    expect(sheetOf('*Ett\ntvå* tre')).toEqual([
      { type: 'paragraph', text: [{ text: 'Ett två', emphasis: true }, { text: ' tre' }] },
    ]);
  });

  test('words to say under a list item are kept with it', () => {
    expect(sheetOf('- Fråga:\n\n  > Vad hände?\n\n  Vänta.')).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          { text: [{ text: 'Fråga:\n' }, { text: 'Vad hände?', emphasis: true }, { text: '\nVänta.' }] },
        ],
      },
    ]);
  });

  test('Windows line ends and a part name in other letters change nothing', () => {
    const files = new Map([...tinyFiles].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]));
    const mixed = edited(files, 'guide.sv.md', '### Om det blir tyst', '### OM DET BLIR TYST:');
    expect(readKit(mixed, 'x').kit?.texts).toEqual(tinyKit().texts);
  });

  test('ticks are fine in the guide', () => {
    expect(sv().parts['prepare-yourself']?.[0]).toMatchObject({ items: [{ check: true }, { check: true }] });
  });

  test('a readme, a licence and pictures may lie in the folder', () => {
    const more = ['README.md', 'LICENSE', 'images/map.png'].map((path): [string, string] => [path, '']);
    expect(readKit(new Map([...tinyFiles, ...more]), 'x').problems).toEqual([]);
  });
});
