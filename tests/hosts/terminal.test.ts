/** kits, check, language and wrong usage. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '../../electron/services/clock.ts';
import { holdDataFolder } from '../../electron/services/files/data-lock.ts';
import { openSettings } from '../../electron/services/settings.ts';
import { buildTerminal, change, materials, newVersion, samsprak as run } from './terminal-run.ts';
import type { Ran } from './terminal-run.ts';

let home: string;
beforeAll(buildTerminal, 120_000);
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'samsprak-terminal-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const samsprak = (...args: string[]): Promise<Ran> => run(args, { home });
const shipped = join(materials, 'produktiva-relationer/1.0.0');

/** Told in one line, without a stack, and nothing where answers go. */
const expectTold = ({ status, out, err }: Ran, expected: number): void => {
  expect({ status, out, lines: err.trimEnd().split('\n').length }).toEqual({
    status: expected,
    out: '',
    lines: 1,
  });
  expect(err).not.toMatch(/\n\s+at /);
};

describe('new', () => {
  test('begins a kit that is complete, under its own id, and can be rehearsed at once', async () => {
    const folder = join(home, 'data/kits/our-values/1.0.0');
    const begun = await samsprak('new', 'our-values', '--out', folder, '--language', 'en');
    expect({ status: begun.status, err: begun.err }).toEqual({ status: 0, err: '' });
    expect(begun.out).toContain(join(folder, 'guide.sv.md'));
    expect(begun.out).toContain(`samsprak check --strict ${folder}`);
    expect((await samsprak('check', '--strict', folder)).status).toBe(0);
    const out = join(home, 'out');
    expect(
      (await samsprak('rehearse', 'our-values', '--data', join(home, 'data'), '--no-documents', '--out', out))
        .status,
    ).toBe(0);
    // The starter itself is no kit to lead.
    expect((await samsprak('kits')).out).not.toContain('my-kit');
  });

  test('leaves a folder that is there alone', async () => {
    const folder = join(home, 'mine');
    mkdirSync(folder);
    const again = await samsprak('new', 'our-values', '--out', folder);
    expectTold(again, 1);
    expect(again.err).toContain(folder);
    expect(existsSync(join(folder, 'kit.json'))).toBe(false);
  });

  test.each(['Our Values', '../up', 'con.', ''])('refuses the id “%s”', async (id) => {
    expectTold(await samsprak('new', id, '--out', join(home, 'new')), 2);
    expect(existsSync(join(home, 'new'))).toBe(false);
  });
});

const tenKits = [
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
];

describe('kits', () => {
  test('lists every kit for people and for programs', async () => {
    const { status, out, err } = await samsprak('kits');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('produktiva-relationer 1.0.0');
    expect(out).toMatch(/half-day +240 min/);

    const json = JSON.parse((await samsprak('kits', '--json')).out) as Record<string, unknown>[];
    expect([...new Set(json.map(({ id }) => id))]).toEqual(tenKits);
    expect(json.find(({ id }) => id === 'produktiva-relationer')).toMatchObject({
      version: '1.1.0',
      languages: ['sv', 'en'],
      templates: { length: 7 },
    });
  });

  test('shows those in the data folder too, and names a broken one beside them', async () => {
    const own = join(home, 'data/kits/produktiva-relationer/1.0.1');
    cpSync(shipped, own, { recursive: true });
    newVersion(own);
    const broken = join(home, 'data/kits/torn/1.0.0');
    mkdirSync(broken, { recursive: true });
    const { status, out, err } = await samsprak('kits', '--json', '--data', join(home, 'data'));
    expect(status).toBe(0);
    const listed = JSON.parse(out) as { id: string; version: string }[];
    expect(listed.filter(({ id }) => id === 'produktiva-relationer').map(({ version }) => version)).toEqual([
      '1.1.0',
      '1.0.1',
      '1.0.0',
    ]);
    expect(err).toContain(broken);
  });
});

describe('check', () => {
  test('finds nothing in the shipped kits', async () => {
    const { status, err } = await samsprak('check', shipped, join(materials, 'fas-dialog/1.0.0'));
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  test('tells each problem with a file that is there, line and column, and what to do', async () => {
    const kit = join(home, 'kit');
    cpSync(shipped, kit, { recursive: true });
    change(join(kit, 'kit.json'), '"tableSize"', '"tabelSize"');
    change(join(kit, 'guide.sv.md'), '### Säg', '### Sägg');
    const { status, out, err } = await samsprak('check', kit, shipped);
    expect({ status, err }).toEqual({ status: 1, err: '' });
    const problems = out.trimEnd().split('\n').slice(0, -1);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      const [, file = '', line = '', words = ''] = /^(.+?):(\d+):\d+: (.+; .+)$/.exec(problem) ?? [];
      expect(existsSync(file), problem).toBe(true);
      expect(Number(line)).toBeLessThanOrEqual(readFileSync(file, 'utf8').split('\n').length);
      expect(words).not.toContain('{{');
    }
  });

  test('says when there is no such folder', async () => {
    expectTold(await samsprak('check', join(home, 'nowhere')), 1);
  });

  test('goes on with the other kits when one of the folders is not there', async () => {
    const { status, out, err } = await samsprak('check', join(home, 'nowhere'), shipped);
    expect(status).toBe(1);
    expect(err).toContain('nowhere');
    expect(out).toContain(shipped);
  });
});

describe('wrong usage', () => {
  test.each([
    ['an unknown command', ['sing'], 'sing'],
    ['an unknown option', ['kits', '--loud'], '--loud'],
    ['an option without its value', ['rehearse', 'fas-dialog', '--out', '--seed', '3'], '--out'],
    ['a value where none is taken', ['kits', '--json=yes'], '--json'],
    ['a missing name', ['check'], 'check'],
    ['a name too many', ['kits', 'fas-dialog'], 'kits'],
    ['nowhere to write', ['rehearse', 'fas-dialog'], '--out'],
    ['too few people', ['rehearse', 'fas-dialog', '--out', 'x', '--people', '1'], '--people'],
    ['no number', ['rehearse', 'fas-dialog', '--out', 'x', '--seed', '0x1'], '--seed'],
    ['no date', ['rehearse', 'fas-dialog', '--out', 'x', '--date', '2027-02-30'], '--date'],
    ['another language', ['kits', '--language', 'de'], '--language'],
    [
      'another format',
      ['export', 'x.json', '--document', 'summary', '--format', 'docx', '--out', 'x'],
      'docx',
    ],
  ])('%s answers 2 and says what', async (_, args, named) => {
    const ran = await samsprak(...args);
    expectTold(ran, 2);
    expect(ran.err).toContain(named);
  });

  test('no command at all answers 2 with the help; asked for, help is an answer', async () => {
    const nothing = await samsprak();
    const asked = await samsprak('--help');
    expect(nothing).toEqual({ status: 2, out: '', err: asked.out });
    expect(asked.status).toBe(0);
    for (const command of ['kits', 'check', 'rehearse', 'export']) {
      expect(asked.out).toContain(command);
      const own = await samsprak(command, '--help');
      expect(own).toMatchObject({ status: 0, err: '' });
      expect(own.out).toContain(`samsprak ${command}`);
    }
  });
});

describe('the language', () => {
  const helpIn = async (env: Record<string, string>, ...args: string[]): Promise<string> =>
    (await run([...args, '--help'], { home, env })).out.includes('Usage:') ? 'en' : 'sv';

  test('is the one asked for, else the one chosen in the app, else the system’s, else Swedish', async () => {
    const data = join(home, 'data');
    mkdirSync(data);
    const settings = await openSettings(data, systemClock);
    expect(await settings.change({ language: 'en' })).toBeNull();
    expect(await helpIn({ LANG: 'sv_SE.UTF-8' }, 'kits', '--data', data, '--language', 'sv')).toBe('sv');
    expect(await helpIn({ LANG: 'sv_SE.UTF-8' }, 'kits', '--data', data)).toBe('en');
    expect(await helpIn({ LANG: 'en_GB.UTF-8' })).toBe('en');
    expect(await helpIn({ LANG: 'sv_SE.UTF-8', LC_ALL: 'en_US' })).toBe('en');
    expect(await helpIn({ LANG: 'C.UTF-8' })).toBe('sv');
  });
});

test('a data folder that somebody holds is left alone', async () => {
  const data = join(home, 'data');
  const lock = await holdDataFolder(data, systemClock);
  const ran = await samsprak('rehearse', 'fas-dialog', '--out', join(home, 'out'), '--data', data);
  expectTold(ran, 1);
  expect(ran.err).toContain(String(process.pid));
  if (lock.held) await lock.release();
});
