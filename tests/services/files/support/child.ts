/** Runs a TypeScript file as a process of its own, as the real hosts run: bundled, in plain Node. */
import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { onTestFinished } from 'vitest';

const project = join(import.meta.dirname, '..', '..', '..', '..');

/** Answers the path of a script that Node can run. */
export const bundle = async (entry: string): Promise<string> => {
  const name = basename(entry, '.ts');
  const outDir = join(project, '.cache', 'test-children', name);
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  });
  return join(outDir, `${name}.mjs`);
};

export type Child = {
  readonly process: ChildProcessWithoutNullStreams;
  /** The lines printed so far. */
  readonly lines: readonly string[];
  /** The line after those already asked for. */
  next(): Promise<string>;
  say(line: string): void;
  kill(): Promise<void>;
};

/** Killed when the test ends, if it is still running. */
export const start = (script: string, ...args: string[]): Child => {
  const child = spawn(process.execPath, [script, ...args]);
  child.stderr.pipe(process.stderr);
  const lines: string[] = [];
  const reader = createInterface(child.stdout);
  let wake = (): void => undefined;
  reader.on('line', (line) => {
    lines.push(line);
    wake();
  });
  let closed = false;
  reader.on('close', () => {
    closed = true;
    wake();
  });
  const ended = once(child, 'exit');
  let asked = 0;
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  return {
    process: child,
    lines,
    next: async () => {
      asked += 1;
      while (lines.length < asked) {
        if (closed) throw new Error('The child ended without another line');
        await new Promise<void>((resolve) => (wake = resolve));
      }
      return lines[asked - 1] ?? '';
    },
    say: (line) => child.stdin.write(`${line}\n`),
    kill,
  };
};
