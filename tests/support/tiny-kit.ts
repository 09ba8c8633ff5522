/** The small but complete kit of tests/fixtures, read as any kit is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { editionOf } from '../../electron/core/kit/edition.ts';
import type { Edition, Kit } from '../../electron/core/kit/kit.ts';
import { readKit } from '../../electron/core/kit/read-kit.ts';
import type { Language } from '../../electron/core/units.ts';

export const fixtureKits = join(import.meta.dirname, '../fixtures/kits');
const folder = join(fixtureKits, 'tiny/1.0.0');

export const tinyKit = (): Kit => {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = names.map((entry): [string, string] => {
    const path = join(entry.parentPath, entry.name);
    return [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')];
  });
  const { kit, problems } = readKit(new Map(files), 'a'.repeat(64));
  if (!kit) throw new Error(`The fixture has problems: ${JSON.stringify(problems)}`);
  return kit;
};

export const tinyEdition = (language: Language = 'en'): Edition => {
  const edition = editionOf(tinyKit(), language);
  if (!edition) throw new Error(`The fixture has no ${language}`);
  return edition;
};
