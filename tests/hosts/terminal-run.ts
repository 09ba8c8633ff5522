/** The command line as people run it: the built program in a process of its own. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../../build/ready/built.mjs';
import { project } from '../support/project.ts';

export type Ran = { readonly status: number; readonly out: string; readonly err: string };

/** What is tested is what the sources say now. */
export const buildTerminal = (): void => ensureBuilt('hosts', 'fonts');
export const materials = join(project, 'materials');

/** In Swedish unless told; `home` keeps the person's own data folder out of it. */
export const samsprak = (
  args: readonly string[],
  { home, env = {} }: { readonly home: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(project, 'dist/node/terminal.js'), ...args], {
      cwd: project,
      env: { PATH: process.env['PATH'], HOME: home, LANG: 'sv_SE.UTF-8', ...env },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? -1, out, err }));
  });

/** Every file of a folder by name, as Latin-1 so that any byte counts. */
export const filesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));

/** Replaces the first of what must be there. */
export const change = (file: string, from: string, to: string): void => {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(file, text.replace(from, to));
};

/** A copy of a shipped kit as 1.0.1, which may differ from what is shipped. */
export const newVersion = (kit: string): void => {
  change(join(kit, 'kit.json'), '"version": "1.0.0"', '"version": "1.0.1"');
  for (const language of ['sv', 'en']) change(join(kit, `guide.${language}.md`), '- 1.0.0: ', '- 1.0.1: ');
};
