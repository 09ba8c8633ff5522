/** What is built, from what, and whether it is out of date. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyFonts } from './fonts.mjs';
import { ensureInstalled } from './install.mjs';
import { oneAtATime } from './lock.mjs';
import { inProject, NotReady, project, say } from './project.mjs';
import { runQuietly } from './run.mjs';

/** @typedef {{ name: string, from: readonly string[], output: string, make: () => void }} Target */

/** @satisfies {Readonly<Record<string, Target>>} */
const targets = {
  window: {
    name: 'the window',
    from: [
      'renderer',
      'electron/core',
      'locales',
      'build/icons',
      'build/vite.renderer.ts',
      'package-lock.json',
    ],
    output: 'dist/renderer/index.html',
    make: () => bundle('build/vite.renderer.ts'),
  },
  hosts: {
    name: 'the hosts',
    from: [
      'electron',
      'locales',
      'build/node-entries.ts',
      'build/vite.node.ts',
      'build/vite.preload.ts',
      'package-lock.json',
    ],
    output: 'dist/node/terminal.js',
    make: () => {
      bundle('build/vite.node.ts');
      bundle('build/vite.preload.ts');
    },
  },
  fonts: {
    name: 'the fonts',
    from: ['build/ready/fonts.mjs', 'package-lock.json'],
    output: 'dist/fonts/OFL.txt',
    make: copyFonts,
  },
  bench: {
    name: 'the measurements',
    from: ['tests/bench', 'tests/support', 'electron', 'locales', 'build/vite.bench.ts', 'package-lock.json'],
    output: '.cache/bench/run.js',
    make: () => bundle('build/vite.bench.ts'),
  },
};

/** @typedef {keyof typeof targets} TargetName */

/** Installs and builds what is out of date, silent where nothing is. @param {readonly TargetName[]} names */
export const ensureBuilt = (...names) =>
  oneAtATime(() => {
    ensureInstalled();
    for (const name of names) refresh(name, targets[name]);
  });

/** @param {string} name @param {Target} target */
const refresh = (name, target) => {
  const stampFile = inProject('.cache/built', name);
  // Taken before building: what changes meanwhile is built again next time.
  const stamp = stampOf(target.from);
  const isCurrent = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (isCurrent && existsSync(inProject(target.output))) return;
  say(`Building ${target.name} …`);
  target.make();
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
};

/** @param {string} config */
const bundle = (config) => {
  const vite = inProject('node_modules/vite/bin/vite.js');
  // Vitest's and a caller's NODE_ENV must not end up in what people run.
  const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' };
  const { ok, output } = runQuietly(process.execPath, [vite, 'build', '--config', config], { env });
  if (!ok) throw new NotReady(`${output.trim()}\nThis could not be built: ${config}.`);
};

/** Paths, sizes and times of change: reading every file would take longer than it saves. @param {readonly string[]} from */
const stampOf = (from) => {
  const hash = createHash('sha256').update(process.versions.node);
  for (const path of from) if (existsSync(inProject(path))) note(path, hash);
  return hash.digest('hex');
};

/** @param {string} path @param {import('node:crypto').Hash} hash */
const note = (path, hash) => {
  const found = statSync(join(project, path));
  if (found.isDirectory()) {
    for (const name of readdirSync(join(project, path)).sort()) note(`${path}/${name}`, hash);
  } else {
    hash.update(`${path}\0${found.size}\0${found.mtimeMs}\n`);
  }
};
