/** The tiny kit's Swedish words, and its sheet with other words in it. */
import { expect } from 'vitest';
import type { Block } from '../../../electron/core/documents/blocks.ts';
import { readKit } from '../../../electron/core/kit/read-kit.ts';
import { tinyFiles } from './tiny-files.ts';
import type { Files } from './tiny-files.ts';

export const sv = (files: Files = tinyFiles) => {
  const { kit, problems } = readKit(files, 'hash');
  expect(problems).toEqual([]);
  if (!kit?.texts.sv) throw new Error('no kit');
  return kit.texts.sv;
};

/** The sheet with other words under its title, in both languages alike. */
export const sheetOf = (markdown: string): readonly Block[] => {
  const files = new Map(tinyFiles).set('handouts/table-sheet.sv.md', `# Blad\n\n${markdown}\n`);
  return sv(files).handouts['table-sheet']?.blocks ?? [];
};
