/** A summary of twelve pages: how long it takes, what it takes of memory, and that the windows never wait for it. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import type { Browser, Page } from '@playwright/test';
import type { NoteId, SessionId } from '../../electron/core/ids.ts';
import { emptyWords } from '../../electron/core/session/empty-words.ts';
import { noteKinds } from '../../electron/core/session/note-kinds.ts';
import { begin, call, tell } from '../support/browser-calls.ts';
import { project } from '../support/project.ts';
import { median } from './measure.ts';
import type { Measure } from './measure.ts';
import { visit } from './visit.ts';

const wantedPages = 12;
/** The thread waits for more this long before it ends, and a little for the memory to be given back. */
const untilThreadEnds = 7_000;

export const paper = (browser: Browser, folder: string): Promise<readonly Measure[]> => {
  const watchLoop = join(project, 'tests/bench/watch-loop.mjs');
  const options = { data: join(folder, 'paper'), language: 'sv' as const, execArgv: ['--import', watchLoop] };
  return visit(browser, options, async ({ page, host }) => {
    const id = await longSession(page);
    await page.waitForTimeout(untilThreadEnds);
    const memory = watchMemory(host.process);
    await longestDelay(host.process);
    const cold = await timed(page, id);
    const warm: number[] = [];
    for (let round = 0; round < 5; round += 1) warm.push((await timed(page, id)).millis);
    const delay = await longestDelay(host.process);
    const peak = memory.stop();
    await page.waitForTimeout(untilThreadEnds);
    const after = residentMegabytes(host.process);
    const pages = `Summary of ${cold.pages} pages`;
    return [
      { what: `${pages}, thread just started`, value: cold.millis, unit: 'ms', budget: 600 },
      { what: `${pages}, thread at hand`, value: median(warm), unit: 'ms', budget: 600 },
      { what: 'Longest the host kept windows waiting', value: delay, unit: 'ms', budget: 50 },
      { what: 'Host’s memory while it writes, at most', value: peak, unit: 'MB', budget: 200 },
      { what: 'Host’s memory once the thread has ended', value: after, unit: 'MB', budget: 110 },
    ];
  });
};

/** Notes until the summary has its twelve pages. */
const longSession = async (page: Page): Promise<SessionId> => {
  const id = await begin(page, { language: 'sv', kit: 'produktiva-relationer', template: 'half-day' });
  const { session } = await call(page, 'openSession', { id });
  for (let count = 0; count < 1000;) {
    for (const until = count + 40; count < until; count += 1) {
      const kind = noteKinds[count % noteKinds.length] ?? 'insight';
      const item = session.agenda[count % session.agenda.length]?.id ?? null;
      const text = `Anteckning ${count}: det går lättare när vi ses tio minuter innan turen och frågar innan vi säger nej.`;
      const words = { ...emptyWords(kind), text, owner: 'Samordnaren' };
      await tell(page, id, {
        type: 'note-taken',
        id: `note-${String(count).padStart(6, '0')}` as NoteId,
        item,
        words,
      });
    }
    if ((await timed(page, id)).pages >= wantedPages) return id;
  }
  throw new Error('The summary does not grow to twelve pages');
};

const timed = async (
  page: Page,
  id: SessionId,
): Promise<{ readonly millis: number; readonly pages: number }> => {
  const start = performance.now();
  const { pages } = await call(page, 'makeDocument', { id, name: 'summary', part: null });
  return { millis: performance.now() - start, pages };
};

/** Since it was last asked. */
const longestDelay = async (host: ChildProcess): Promise<number> => {
  const answer = once(host, 'message');
  host.send('longest-delay');
  const [{ millis }] = (await answer) as [{ millis: number }];
  return millis;
};

const watchMemory = (host: ChildProcess): { readonly stop: () => number } => {
  let peak = residentMegabytes(host);
  const timer = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(host));
  }, 10);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
};

const residentMegabytes = ({ pid }: ChildProcess): number => {
  if (process.platform === 'linux') {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024;
  }
  return Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout) / 1024;
};
