import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createKits } from '../../electron/services/kits.ts';
import { fixtureKits } from '../support/tiny-kit.ts';

let folder = '';
let shipped = '';
let own = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samsprak-kits-'));
  shipped = join(folder, 'shipped');
  own = join(folder, 'own');
  mkdirSync(shipped);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The tiny kit as another version, or another kit, in a folder of its own. */
const place = (root: string, id = 'tiny', version = '1.0.0', inFolder = `${id}/${version}`): string => {
  const to = join(root, inFolder);
  cpSync(join(fixtureKits, 'tiny/1.0.0'), to, { recursive: true });
  edit(join(to, 'kit.json'), (text) => text.replace('"tiny"', `"${id}"`).replace('"1.0.0"', `"${version}"`));
  for (const guide of ['guide.sv.md', 'guide.en.md']) {
    edit(join(to, guide), (text) => text.replace('- 1.0.0:', `- ${version}:`));
  }
  return to;
};
const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));

const read = () => createKits({ shipped, own });
const listed = async () =>
  (await read()).list().kits.map(({ structure: { id, version } }) => `${id} ${version}`);

describe('kits are found in both places', () => {
  test('by id, newest first', async () => {
    place(shipped, 'tiny', '1.2.0');
    place(shipped, 'other');
    place(own, 'tiny', '1.10.0');
    expect(await listed()).toEqual(['other 1.0.0', 'tiny 1.10.0', 'tiny 1.2.0']);
  });

  test('without a folder of one’s own, and with plain files and hidden folders beside the kits', async () => {
    place(shipped);
    writeFileSync(join(shipped, 'README.md'), '# How a kit is written');
    writeFileSync(join(shipped, 'tiny', 'notes.txt'), 'remember');
    mkdirSync(join(shipped, '.git'));
    const kits = await read();
    expect(kits.list().kits).toHaveLength(1);
    expect(kits.list().broken).toEqual([]);
  });

  test('the newest is found when no version is asked for', async () => {
    place(shipped, 'tiny', '1.9.0');
    place(shipped, 'tiny', '1.10.0');
    const kits = await read();
    expect(kits.find('tiny')?.structure.version).toBe('1.10.0');
    expect(kits.find('tiny', '1.9.0')?.structure.version).toBe('1.9.0');
    expect(kits.find('tiny', '3.0.0')).toBeNull();
    expect(kits.find('unheard-of')).toBeNull();
  });

  test('a kit added later is there after reloading, not before', async () => {
    place(shipped);
    const kits = await read();
    place(own, 'added');
    expect(kits.find('added')).toBeNull();
    expect((await kits.reload()).kits).toHaveLength(2);
    expect(kits.find('added')).not.toBeNull();
  });
});

describe('a broken kit never stops the others', () => {
  test('it is named with its problems', async () => {
    place(shipped);
    const broken = place(own, 'broken');
    edit(join(broken, 'guide.sv.md'), (text) => text.replace('### Syfte', '### Syffte'));
    const { kits, broken: troubles } = (await read()).list();
    expect(kits.map(({ structure }) => structure.id)).toEqual(['tiny']);
    expect(troubles).toEqual([
      {
        folder: broken,
        problems: [
          expect.objectContaining({ code: 'part-missing', file: 'guide.sv.md' }),
          expect.objectContaining({ code: 'part-unknown', file: 'guide.sv.md', line: 5, column: 1 }),
        ],
      },
    ]);
  });

  test('an empty folder says that kit.json is missing', async () => {
    mkdirSync(join(own, 'empty/1.0.0'), { recursive: true });
    const [broken] = (await read()).list().broken;
    expect(broken?.problems.map(({ code }) => code)).toEqual(['kit-json-missing']);
  });

  test('a kit in a folder with another name is told where it belongs', async () => {
    const moved = place(own, 'tiny', '1.1.0', 'tiny/1.0.0');
    expect((await read()).list()).toEqual({
      kits: [],
      broken: [
        {
          folder: moved,
          problems: [
            {
              code: 'folder-name',
              file: 'kit.json',
              line: 5,
              column: 14,
              detail: { folder: 'tiny/1.0.0', id: 'tiny', version: '1.1.0' },
            },
          ],
        },
      ],
    });
  });
});

describe('the same id and version', () => {
  test('with the same content is one kit', async () => {
    place(shipped);
    place(own);
    const { kits, broken } = (await read()).list();
    expect(kits).toHaveLength(1);
    expect(broken).toEqual([]);
  });

  test('with one letter changed is refused, and the shipped one stays', async () => {
    place(shipped);
    const mine = place(own);
    edit(join(mine, 'handouts/late-card.sv.md'), (text) => text.replace('Sätt dig.', 'Sitt ner.'));
    const library = await read();
    const { kits, broken } = library.list();
    const whole = await Promise.all(kits.map(library.load));
    expect(whole.map((kit) => JSON.stringify(kit?.texts).includes('Sitt ner.'))).toEqual([false]);
    expect(broken).toEqual([
      {
        folder: mine,
        problems: [
          {
            code: 'kit-differs',
            file: 'kit.json',
            line: 5,
            column: 14,
            detail: { id: 'tiny', version: '1.0.0', files: 'handouts/late-card.sv.md' },
          },
        ],
      },
    ]);
  });
});

test('a kit that is changed on the disk while it is listed is not opened as what it was', async () => {
  const mine = place(own);
  const library = await read();
  const [listed] = library.list().kits;
  if (!listed) throw new Error('not listed');
  expect((await library.load(listed))?.structure.id).toBe('tiny');
  edit(join(mine, 'guide.sv.md'), (text) => `${text}\n`);
  expect(await library.load(listed)).toBeNull();
});

describe('the hash', () => {
  test('is over every file’s path and bytes', async () => {
    const one = place(shipped);
    const kits = await read();
    const before = (await kits.check(one)).kit?.hash;
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    edit(join(one, 'handouts/late-card.sv.md'), (text) => `${text}\n`);
    const after = (await kits.check(one)).kit?.hash;
    expect(after).toMatch(/^[0-9a-f]{64}$/);
    expect(after).not.toBe(before);
  });

  test('counts pictures, and not what systems leave behind', async () => {
    const one = place(shipped);
    const kits = await read();
    const before = (await kits.check(one)).kit?.hash;
    writeFileSync(join(one, '.DS_Store'), 'x');
    writeFileSync(join(one, 'handouts/Thumbs.db'), 'x');
    expect((await kits.check(one)).kit?.hash).toBe(before);
    mkdirSync(join(one, 'images'));
    writeFileSync(
      join(one, 'images/map.png'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xfe]),
    );
    const withPicture = (await kits.check(one)).kit?.hash;
    expect(withPicture).toMatch(/^[0-9a-f]{64}$/);
    expect(withPicture).not.toBe(before);
  });
});

describe('a folder from a stranger', () => {
  const problems = async (kit: string) =>
    (await (await read()).check(kit)).problems.map(({ code, file }) => `${code} ${file}`);

  test('text in another encoding is told of, once', async () => {
    const kit = place(own);
    writeFileSync(join(kit, 'guide.sv.md'), Buffer.from('# L\xe5tsas', 'latin1'));
    expect(await problems(kit)).toEqual(['file-not-text guide.sv.md']);
  });

  test('a byte order mark is fine', async () => {
    const kit = place(own);
    edit(join(kit, 'kit.json'), (text) => `\ufeff${text}`);
    edit(join(kit, 'guide.sv.md'), (text) => `\ufeff${text}`);
    expect(await problems(kit)).toEqual([]);
  });

  test('links are not followed', async () => {
    const kit = place(own);
    const outside = join(folder, 'secret.md');
    writeFileSync(outside, '# Secret');
    rmSync(join(kit, 'handouts/late-card.sv.md'));
    symlinkSync(outside, join(kit, 'handouts/late-card.sv.md'));
    symlinkSync(folder, join(kit, 'images'));
    expect(await problems(kit)).toEqual(['file-link images', 'file-link handouts/late-card.sv.md']);
  });

  test('nor is a link in place of a kit', async () => {
    const elsewhere = place(join(folder, 'elsewhere'));
    mkdirSync(join(own, 'tiny'), { recursive: true });
    symlinkSync(elsewhere, join(own, 'tiny/1.0.0'));
    const { kits, broken } = (await read()).list();
    expect(kits).toEqual([]);
    expect(broken.map(({ folder: where, problems: [problem] }) => [where, problem?.code])).toEqual([
      [join(own, 'tiny/1.0.0'), 'file-link'],
    ]);
  });

  test('what is neither file nor folder is not waited for', async () => {
    const kit = place(own);
    execFileSync('mkfifo', [join(kit, 'pipe.md')]);
    expect(await problems(kit)).toEqual(['file-unreadable pipe.md']);
  });

  test('too many files are not read', async () => {
    const kit = place(own);
    mkdirSync(join(kit, 'images'));
    for (let file = 0; file < 1000; file++) writeFileSync(join(kit, `images/${file}.png`), '');
    expect(await problems(kit)).toEqual(['folder-too-many kit.json']);
  });

  test('too large a folder is not read', async () => {
    const kit = place(own);
    mkdirSync(join(kit, 'images'));
    writeFileSync(join(kit, 'images/map.png'), '');
    truncateSync(join(kit, 'images/map.png'), 64 * 1024 * 1024);
    expect(await problems(kit)).toEqual(['folder-too-large kit.json']);
  });

  test('a program in the folder is a file that nobody reads', async () => {
    const kit = place(own);
    writeFileSync(join(kit, 'setup.exe'), Buffer.from([0x4d, 0x5a, 0xff]));
    expect(await problems(kit)).toEqual(['file-unknown setup.exe']);
  });

  test('a folder that is not there is told of', async () => {
    expect(await problems(join(own, 'nowhere'))).toEqual(['file-unreadable kit.json']);
  });
});
