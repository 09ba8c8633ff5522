/** Every kit in materials/ is whole, and so is the one the tests use. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import words from '../../locales/en/kit-problems.json' with { type: 'json' };
import { kitProblemInWords } from '../../electron/core/kit/problem.ts';
import { createKits } from '../../electron/services/kits.ts';
import { checkKit } from '../../electron/services/kits/check-kit.ts';

const materials = join(import.meta.dirname, '../../materials');
const fixtures = join(import.meta.dirname, '../fixtures/kits');
const kits = await createKits({ shipped: materials, own: fixtures });

/** `produktiva-relationer/1.0.0` */
const foldersIn = (root: string): string[] =>
  readdirSync(root).flatMap((id) =>
    existsSync(join(root, id, 'kit.json')) || !/^[a-z-]+$/.test(id)
      ? []
      : readdirSync(join(root, id)).map((version) => `${id}/${version}`),
  );

describe('kits', () => {
  test.each([...foldersIn(materials), ...foldersIn(fixtures)])('%s has no problem', async (name) => {
    const root = existsSync(join(materials, name)) ? materials : fixtures;
    const { problems } = await kits.check(join(root, name));
    expect(problems.map((problem) => kitProblemInWords(problem, words))).toEqual([]);
  });

  test.each([...foldersIn(materials), '_starter'])('%s can be led unseen, is complete in both languages and plain to read', async (name) => {
    const { problems } = await checkKit(join(materials, name), 'strict');
    expect(problems.map((problem) => kitProblemInWords(problem, words))).toEqual([]);
  });

  test('each is in the list once, under the names of its folders', () => {
    const listed = kits.list().kits.map(({ structure: { id, version } }) => `${id}/${version}`);
    expect(listed.toSorted()).toEqual([...foldersIn(materials), ...foldersIn(fixtures)].toSorted());
    expect(kits.list().broken).toEqual([]);
  });

  test('the app ships what it promises', () => {
    expect(kits.list().kits.map(({ structure }) => structure.id)).toEqual(
      expect.arrayContaining([
        'digital-konferens',
        'engagemangshandlingar',
        'engagemangspuls',
        'fas-dialog',
        'inkludering',
        'medarbetarsamtal',
        'produktiva-relationer',
        'pulsdialog',
        'utvecklande-medarbetarskap',
        'vardegrund',
      ]),
    );
  });

  test('each is in Swedish and in English', () => {
    for (const { structure } of kits.list().kits) expect(structure.languages).toEqual(['sv', 'en']);
  });
});
