/** Kits that come as one file: sound ones are taken in, and of all others not a trace is left. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createKits } from '../../../electron/services/kits.ts';
import type { Kits } from '../../../electron/services/kits.ts';
import { readKitFiles } from '../../../electron/services/kits/kit-files.ts';
import { packFiles } from '../../../electron/services/files/pack-files.ts';
import { unpackKit } from '../../../electron/services/kits/unpack-kit.ts';
import { rawZip } from '../../support/raw-zip.ts';
import { fixtureKits } from '../../support/tiny-kit.ts';
import { tinyFiles } from '../../core/kit/tiny-files.ts';
import { hostileParcels } from './hostile-parcels.ts';

let folder = '';
let own = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samsprak-take-'));
  own = join(folder, 'data/kits');
  mkdirSync(join(folder, 'shipped'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const kits = () => createKits({ shipped: join(folder, 'shipped'), own });
const tiny = join(fixtureKits, 'tiny/1.0.0');
const packed = async () => packFiles((await readKitFiles(tiny)).bytes);
const take = async (library: Kits, parcel: Uint8Array) => library.take(await unpackKit(parcel));
const everything = (): readonly string[] => readdirSync(folder, { recursive: true }).map(String).toSorted();

describe('a sound kit', () => {
  test('is among the others at once, with the same content', async () => {
    const library = await kits();
    expect(await take(library, await packed())).toMatchObject({ state: 'taken' });
    const { kits: listed } = (await kits()).list();
    expect(listed.map(({ structure, isOwn }) => [structure.id, structure.version, isOwn])).toEqual([
      ['tiny', '1.0.0', true],
    ]);
    expect(library.find('tiny')?.hash).toBe(listed[0]?.hash);
    expect(readFileSync(join(own, 'tiny/1.0.0/guide.sv.md'))).toEqual(
      readFileSync(join(tiny, 'guide.sv.md')),
    );
    expect(readdirSync(own)).toEqual(['tiny']);
  });

  test('packs to the same bytes every time, and unpacks to the same hash', async () => {
    expect(await packed()).toEqual(await packed());
    const library = await kits();
    await take(library, await packed());
    expect(await take(library, await packed())).toMatchObject({ state: 'already' });
  });

  test('may have been zipped with its folder, by a program that adds files of its own', async () => {
    const parcel = rawZip([
      { name: 'my kit/', mode: 0o040755, method: 0 },
      ...[...tinyFiles].map(([name, content]) => ({ name: `my kit/${name}`, content, mode: 0 })),
      { name: '__MACOSX/my kit/._kit.json', content: 'x' },
      { name: 'my kit/.DS_Store', content: 'x' },
    ]);
    expect(await take(await kits(), parcel)).toMatchObject({ state: 'taken' });
  });
});

describe('a kit that is there already with other content', () => {
  test('is refused with the difference named, and the first one stays', async () => {
    cpSync(tiny, join(folder, 'shipped/tiny/1.0.0'), { recursive: true });
    const files = new Map((await readKitFiles(tiny)).bytes);
    const guide = Buffer.from(files.get('guide.sv.md') ?? '').toString('utf8');
    files.set('guide.sv.md', Buffer.from(`${guide}\n`));
    files.set('README.md', Buffer.from('# Om'));
    const before = everything();
    expect(await take(await kits(), await packFiles(files))).toMatchObject({
      state: 'refused',
      problems: [{ code: 'kit-differs', detail: { files: 'README.md, guide.sv.md' } }],
    });
    expect(everything()).toEqual(before);
  });

  test('nor is anything that could not be read written over', async () => {
    mkdirSync(join(own, 'tiny/1.0.0'), { recursive: true });
    writeFileSync(join(own, 'tiny/1.0.0/kit.json'), '{ half');
    expect(await take(await kits(), await packed())).toMatchObject({ state: 'refused' });
    expect(readFileSync(join(own, 'tiny/1.0.0/kit.json'), 'utf8')).toBe('{ half');
  });
});

test('a disk that refuses is told of, and nothing half is left', async () => {
  mkdirSync(join(folder, 'data'));
  writeFileSync(own, 'a file where the folder should be');
  expect(await take(await kits(), await packed())).toMatchObject({ state: 'not-written' });
  expect(everything()).toEqual(['data', 'data/kits', 'shipped']);
});

describe('hostile parcels', () => {
  test('are many', () => {
    expect(new Set(hostileParcels.map(([what]) => what)).size).toBe(hostileParcels.length);
    expect(hostileParcels.length).toBeGreaterThanOrEqual(150);
  });

  test.each(hostileParcels)('%s', async (_what, parcel, code) => {
    const before = everything();
    const taken = await take(await kits(), parcel);
    expect(taken.state).toBe('refused');
    const codes = taken.state === 'refused' ? taken.problems.map((problem) => problem.code) : [];
    expect(
      codes.some((one) => one.startsWith(code)),
      codes.join(', '),
    ).toBe(true);
    expect(everything()).toEqual(before);
    expect(existsSync(join(folder, '../evil.md'))).toBe(false);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
