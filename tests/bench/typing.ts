/** How soon what is typed is in the session's file: the file itself is watched while somebody types. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { SessionId } from '../../electron/core/ids.ts';
import { begin } from '../support/browser-calls.ts';
import type { Measure } from './measure.ts';
import { visit } from './visit.ts';

const sentence = 'We ask before we say no, and we say so in good time. ';
/** A quick typist. */
const betweenKeys = 60;

export const typing = (browser: Browser, folder: string): Promise<readonly Measure[]> =>
  visit(browser, { data: join(folder, 'typing'), language: 'en' }, async ({ page, data }) => {
    const id = await begin(page, { language: 'en', kit: 'produktiva-relationer', template: 'half-day' });
    await page.goto(new URL(`/#/run/${id}`, page.url()).href);
    await page.getByRole('timer').waitFor();
    const watch = watchDraft(join(data, 'sessions', `${id satisfies SessionId}.json`));
    const keys = await type(page, sentence.repeat(2));
    await watch.reaches(keys.length);
    // Each letter from its key to the first file that held it; the last one is the one typing stopped at.
    const lags = keys.map((at, index) => watch.seenAt(index + 1) - at);
    watch.stop();
    return [
      {
        what: 'Typed text durable after typing stops',
        value: lags.at(-1) ?? Number.NaN,
        unit: 'ms',
        budget: 300,
      },
      { what: 'Longest while somebody keeps typing', value: Math.max(...lags), unit: 'ms', budget: 1000 },
    ];
  });

/** The instant each key was pressed. */
const type = async (page: Page, text: string): Promise<readonly number[]> => {
  await page.getByRole('complementary').getByRole('textbox').first().focus();
  const keys: number[] = [];
  for (const letter of text) {
    const due = (keys[0] ?? performance.now()) + keys.length * betweenKeys;
    await page.waitForTimeout(Math.max(0, due - performance.now()));
    keys.push(performance.now());
    await page.keyboard.type(letter);
  }
  return keys;
};

type DraftWatch = {
  /** When the file first held so many letters of the draft. */
  readonly seenAt: (letters: number) => number;
  readonly reaches: (letters: number) => Promise<void>;
  readonly stop: () => void;
};

const watchDraft = (file: string): DraftWatch => {
  /** By letter, from 1. */
  const seen: number[] = [0];
  const look = (): void => {
    const text = readFileSync(file, 'utf8');
    const at = performance.now();
    const letters = draftIn(text).length;
    while (seen.length <= letters) seen.push(at);
  };
  // Rename replaces the file whole, so every look finds one generation or the next.
  const timer = setInterval(look, 4);
  return {
    seenAt: (letters) => seen[letters] ?? Number.NaN,
    reaches: async (letters) => {
      const until = performance.now() + 10_000;
      while (seen[letters] === undefined && performance.now() < until)
        await new Promise((resolve) => setTimeout(resolve, 5));
    },
    stop: () => clearInterval(timer),
  };
};

const draftIn = (text: string): string => {
  const read = JSON.parse(text) as { body: { session: { draft: { text: string } | null } } };
  return read.body.session.draft?.text ?? '';
};
