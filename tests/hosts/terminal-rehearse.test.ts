/** A whole session on a simulated clock, and its documents. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { noteKinds } from '../../electron/core/session/note-kinds.ts';
import type { Session } from '../../electron/core/session/session.ts';
import { storedSession } from '../../electron/core/session/stored-session.ts';
import { restartGap } from '../../electron/services/open-sessions.ts';
import { buildTerminal, change, filesIn, materials, newVersion, samsprak as run } from './terminal-run.ts';
import type { Ran } from './terminal-run.ts';

// Each plays a whole session in a program of its own, perhaps beside other suites.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let home: string;
beforeAll(() => {
  buildTerminal();
  home = mkdtempSync(join(tmpdir(), 'samsprak-rehearse-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const out = (name: string): string => join(home, name);
const samsprak = (...args: string[]): Promise<Ran> => run(args, { home });
const rehearse = async (name: string, kit: string, ...more: string[]): Promise<Ran> => {
  const ran = await samsprak('rehearse', kit, '--out', out(name), ...more);
  expect(ran.err).toBe('');
  expect(ran.status).toBe(0);
  return ran;
};

type File = { readonly revision: number; readonly body: { readonly session: Session } };
const sessionIn = (folder: string): File => {
  const name = readdirSync(folder).find((one) => one.endsWith('.json')) ?? '';
  const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as File;
  expect(storedSession.safeParse(file.body).success).toBe(true);
  return file;
};
const pdfsIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.pdf'));

test('a half-day is played from plan to approval', async () => {
  const { out: timeline } = await rehearse('half-day', 'produktiva-relationer', '--no-documents');
  const { body, revision } = sessionIn(out('half-day'));
  const { session } = body;

  expect(session.kit.template).toBe('half-day');
  expect(session.status).toBe('ended');
  expect(session.details.people).toHaveLength(14);
  expect(session.visits.map(({ item }) => item)).toEqual(session.agenda.map(({ id }) => id));
  // Early, late, paused, with time added, and restarted in the middle.
  const minutes = session.visits.map(({ startedAt, endedAt }) => ((endedAt ?? 0) - startedAt) / 60_000);
  const off = minutes.map((took, index) => took - (session.agenda[index]?.minutes ?? 0));
  expect(Math.min(...off)).toBeLessThan(-1);
  expect(Math.max(...off)).toBeGreaterThan(1);
  expect(session.visits.flatMap(({ pauses }) => pauses)).toHaveLength(1);
  expect(Object.values(session.added).some((count) => count > 0)).toBe(true);
  expect(revision).toBeGreaterThan(restartGap);

  expect(new Set(session.notes.map(({ kind }) => kind))).toEqual(new Set(noteKinds));
  const actions = session.notes.filter(({ kind }) => kind === 'action');
  expect(actions.length).toBeGreaterThan(1);
  for (const { owner, due } of actions) {
    expect(owner).not.toBe('');
    expect(due && due > session.details.date).toBe(true);
  }
  expect(session.draft).toBeNull();
  expect(new Set(Object.values(session.records).map(({ kind }) => kind))).toEqual(
    new Set(['cards', 'groups', 'rounds', 'scale', 'vote']),
  );
  expect(session.followUp.dates).toHaveLength(2);
  expect(session.approvedAt).not.toBeNull();

  for (const { title } of session.agenda) expect(timeline).toContain(title);
  expect(timeline.split('\n').filter((line) => /^\d\d\.\d\d {2}\S/.test(line)).length).toBeGreaterThan(12);
  expect(timeline).not.toMatch(/\{\{|timeline\.|kinds\./);
});

test('every template of every kit can be played, in either language, by few and by many', async () => {
  const kits = JSON.parse((await samsprak('kits', '--json')).out) as {
    id: string;
    version: string;
    templates: { id: string }[];
  }[];
  const plays = kits.flatMap(({ id, version, templates }) =>
    templates.map((template) => `${id}@${version}:${template.id}`),
  );
  for (const [index, name] of plays.entries()) {
    const language = index % 2 === 0 ? 'sv' : 'en';
    const people = index % 3 === 0 ? '2' : '41';
    const folder = `all-${index}`;
    await rehearse(folder, name, '--language', language, '--people', people, '--no-documents');
    const { session } = sessionIn(out(folder)).body;
    expect({ name, language: session.language, approved: session.approvedAt !== null }).toEqual({
      name,
      language,
      approved: true,
    });
    expect(new Set(session.notes.map(({ kind }) => kind)), name).toEqual(new Set(noteKinds));
  }
}, 600_000);

describe('with documents', () => {
  test('the same seed gives the same bytes in every file, another seed another session', async () => {
    const first = await rehearse('one', 'produktiva-relationer:pulse-1', '--seed', '7');
    const second = await rehearse('two', 'produktiva-relationer:pulse-1', '--seed', '7');
    await rehearse('three', 'produktiva-relationer:pulse-1', '--seed', '8', '--no-documents');
    expect(second.out).toBe(first.out);
    expect(pdfsIn(out('one')).length).toBeGreaterThan(4);
    expect(filesIn(out('two'))).toEqual(filesIn(out('one')));
    expect(sessionIn(out('three')).body.session.notes).not.toEqual(sessionIn(out('one')).body.session.notes);
  });

  test('every document is a sound, tagged PDF, and is named in the timeline', async () => {
    const { out: timeline } = await rehearse('sound', 'fas-dialog:how-we-talk', '--language', 'en');
    const names = pdfsIn(out('sound'));
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const file = join(out('sound'), name);
      execFileSync('qpdf', ['--check', file]);
      expect(execFileSync('pdfinfo', [file]).toString(), name).toMatch(/Tagged: +yes/);
      expect(timeline).toContain(name);
    }
  });

  test('a document exported afterwards is the one that was rehearsed', async () => {
    await rehearse('again', 'produktiva-relationer:pulse-2');
    const folder = out('again');
    const session = join(folder, readdirSync(folder).find((name) => name.endsWith('.json')) ?? '');
    const before = readFileSync(session);
    const summary = pdfsIn(folder).find((name) => name.includes('sammanfattning')) ?? '';
    for (const [document, file] of [
      ['summary', summary],
      ['handout:pulse-card', pdfsIn(folder).find((name) => name.includes('pulskort')) ?? ''],
    ] as const) {
      const ran = await samsprak(
        'export',
        session,
        '--document',
        document,
        '--format',
        'pdf',
        '--out',
        out('x.pdf'),
      );
      expect(ran).toEqual({ status: 0, out: '', err: '' });
      expect(readFileSync(out('x.pdf')).equals(readFileSync(join(folder, file))), document).toBe(true);
    }
    expect(readFileSync(session).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).toHaveLength(1);

    const unknown = await samsprak(
      'export',
      session,
      '--document',
      'poem',
      '--format',
      'pdf',
      '--out',
      out('y.pdf'),
    );
    expect(unknown.status).toBe(1);
    expect(unknown.err).toContain('emergency-pack');
    expect(existsSync(out('y.pdf'))).toBe(false);
  });

  test('a character that the typeface lacks is named', async () => {
    const kit = join(out('data'), 'kits/produktiva-relationer/1.0.1');
    cpSync(join(materials, 'produktiva-relationer/1.0.0'), kit, { recursive: true });
    newVersion(kit);
    change(join(kit, 'guide.sv.md'), '### Säg\n> ', '### Säg\n> 漢 ');
    const ran = await samsprak(
      'rehearse',
      'produktiva-relationer@1.0.1',
      '--out',
      out('glyphs'),
      '--data',
      out('data'),
    );
    expect(ran.status).toBe(0);
    expect(ran.err).toContain('漢');
    // In a data folder of its own the session stays, and is not played over.
    const again = await samsprak(
      'rehearse',
      'produktiva-relationer@1.0.1',
      '--out',
      out('glyphs'),
      '--data',
      out('data'),
    );
    expect({ status: again.status, lines: again.err.trimEnd().split('\n').length }).toEqual({
      status: 1,
      lines: 1,
    });
    expect(readdirSync(join(out('data'), 'sessions')).some((name) => name.startsWith('rehearsal-'))).toBe(
      true,
    );
  });
});

describe('told in one line', () => {
  test.each([
    ['an unknown kit, with what there is', ['rehearse', 'nothing', '--out', 'x'], /fas-dialog@1\.0\.0/],
    ['an unknown version', ['rehearse', 'fas-dialog@9.0.0', '--out', 'x'], /fas-dialog@1\.0\.0/],
    ['an unknown template', ['rehearse', 'fas-dialog:none', '--out', 'x'], /how-we-talk, lasting-work/],
    [
      'a file that is not there',
      ['export', 'no.json', '--document', 'summary', '--format', 'pdf', '--out', 'x'],
      /no\.json/,
    ],
    [
      'a file that is no session',
      ['export', 'package.json', '--document', 'summary', '--format', 'pdf', '--out', 'x'],
      /package\.json/,
    ],
    [
      'nowhere to write',
      ['rehearse', 'produktiva-relationer:pulse-3', '--out', '/proc/none'],
      /\/proc\/none/,
    ],
  ])('%s', async (_, args, expected) => {
    const { status, err } = await samsprak(...args);
    expect({ status, lines: err.trimEnd().split('\n').length }).toEqual({ status: 1, lines: 1 });
    expect(err).toMatch(expected);
  });

  test('a session that is damaged', async () => {
    await rehearse('whole', 'produktiva-relationer:pulse-3', '--no-documents');
    const [name = ''] = readdirSync(out('whole'));
    const file = join(out('whole'), name);
    change(file, '"followUp":', '"followup":');
    const { status, err } = await samsprak(
      'export',
      file,
      '--document',
      'summary',
      '--format',
      'pdf',
      '--out',
      out('z.pdf'),
    );
    expect({ status, lines: err.trimEnd().split('\n').length }).toEqual({ status: 1, lines: 1 });
    expect(readdirSync(out('whole'))).toEqual([name]);
  });
});
