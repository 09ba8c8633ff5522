import { ESLint } from 'eslint';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../support/project.ts';

// Only the rules that are about this project, which need no types: with them, one text takes seconds.
const eslint = new ESLint({
  cwd: project,
  ruleFilter: ({ ruleId }) => /^(no-restricted-|samsprak\/)/.test(ruleId),
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false } },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
  },
});

/** What lint says of a text that stood in that file. */
const complaints = async (file: string, text: string): Promise<string[]> => {
  const [result] = await eslint.lintText(text, { filePath: join(project, file) });
  return (result?.messages ?? []).map(({ message }) => message);
};

const core = 'electron/core/units.ts';
const screen = 'renderer/app/App.tsx';

test.each([
  [core, 'export const at = Date.now();'],
  [core, 'export const at = new Date();'],
  [core, 'export const at = globalThis.performance.now();'],
  [core, 'export const chance = Math.random();'],
  [core, "export const now = new Intl.DateTimeFormat('sv').format();"],
  [core, "export const zone = new Intl.DateTimeFormat('sv').resolvedOptions().timeZone;"],
  [core, "export const order = 'å'.localeCompare('ä');"],
  [core, "import { today } from '@internationalized/date'; export const day = today('Europe/Stockholm');"],
  [core, "import { readFileSync } from 'node:fs'; export const file = readFileSync;"],
  [core, "export const later = import('../services/clock.ts');"],
  [core, 'const one = 1; export default one;'],
  [screen, 'export const App = () => <p>Hej</p>;'],
  [screen, "export const App = () => <p>{'Hej'}</p>;"],
  [screen, 'export const App = () => <button aria-label="Starta" />;'],
  [screen, "export const App = () => <button aria-label={'Starta'} />;"],
  [screen, 'export const App = ({ n }: { n: number }) => <button title={`Om ${n} minuter`} />;'],
  [screen, "export const App = () => <p style={{ color: 'red' }} />;"],
  [screen, "import { app } from 'electron'; export const App = app;"],
])('%s refuses: %s', async (file, text) => {
  expect(await complaints(file, text)).not.toEqual([]);
});

test.each([
  [
    core,
    "export const words = (at: number) => new Intl.DateTimeFormat('sv', { timeZone: 'UTC' }).format(at);",
  ],
  [core, "export const order = (a: string, b: string) => a.localeCompare(b, 'sv');"],
  [
    screen,
    'export const App = ({ a, b }: { a: string; b: string }) => <p title={`${a}: ${b}`}>{a} · {b}</p>;',
  ],
  [screen, 'export const App = () => <p className="large" role="note">–</p>;'],
])('%s allows: %s', async (file, text) => {
  expect(await complaints(file, text)).toEqual([]);
});
