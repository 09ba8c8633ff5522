/** The tiny kit's files, to break one way at a time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fixtureKits } from '../../support/tiny-kit.ts';

export type Files = ReadonlyMap<string, string>;

export const filesIn = (folder: string): Files =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry): [string, string] => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')];
      }),
  );

export const tinyFiles = filesIn(join(fixtureKits, 'tiny/1.0.0'));

/** Fails when the words to replace are not there: a mutation that changes nothing would prove nothing. */
export const edited = (files: Files, file: string, from: string, to: string): Files => {
  const text = files.get(file);
  if (!text?.includes(from)) throw new Error(`${file} does not have ${JSON.stringify(from)}`);
  return new Map(files).set(
    file,
    text.replace(from, () => to),
  );
};

/** Line and column, from 1, of the first place where `needle` begins; it may go on over several lines. */
export const placeOf = (files: Files, file: string, needle: string): { line: number; column: number } => {
  const [before, after] = (files.get(file) ?? '').split(needle, 2);
  if (before === undefined || after === undefined) {
    throw new Error(`${file} does not have ${JSON.stringify(needle)}`);
  }
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
};
