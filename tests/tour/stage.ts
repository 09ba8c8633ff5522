/** A real host whose clock is set by hand, and the window that is photographed. */
import { once } from 'node:events';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { SessionId } from '../../electron/core/ids.ts';
import type { SessionEvent } from '../../electron/core/session/events.ts';
import type { Language } from '../../electron/core/units.ts';
import { test as base } from '../support/browser.ts';
import { enter } from '../support/browser.ts';
import { startHost } from '../support/browser-host.ts';
import { call } from '../support/browser-calls.ts';
import { goTo, putTinyKit } from '../support/browser-screens.ts';
import { wordsIn } from '../support/browser-words.ts';
import type { Words } from '../support/browser-words.ts';
import { aTuesday, at } from '../support/planned.ts';

export { expect } from '../support/browser.ts';

export type Stage = {
  readonly page: Page;
  readonly t: Words;
  readonly language: Language;
  /** `09:42`, on the day of the session, in its zone. */
  readonly setClock: (time: string, date?: string) => Promise<void>;
  /** Something happens at a time of the day. */
  readonly happens: (time: string, id: SessionId, ...events: readonly SessionEvent[]) => Promise<void>;
  /** Opens a screen as somebody would who looks at it now. */
  readonly open: (address: string) => Promise<void>;
};

export const test = base.extend<{ stage: Stage; data: string }>({
  data: async ({}, use, info) => use(info.outputPath('data')),
  stage: async ({ page, language, data }, use) => {
    await putTinyKit(data);
    const setClock = join(import.meta.dirname, 'set-clock.mjs');
    const host = await startHost({
      data,
      language,
      execArgv: ['--import', setClock],
      env: { SAMSPRAK_TOUR_NOW: String(at('07:40')) },
    });
    const clockTo = async (time: string, date: string = aTuesday): Promise<void> => {
      const done = once(host.process, 'message');
      host.process.send({ instant: at(time, date) });
      await done;
    };
    // A window that counts seconds while it is photographed shows another time in each picture.
    await page.clock.setFixedTime(at('07:40'));
    await enter(page, host);
    await call(page, 'changeSettings', { welcomed: true, facilitator: 'Ingrid Ek', theme: 'light' });
    await use({
      page,
      language,
      t: wordsIn(language),
      setClock: clockTo,
      happens: async (time, id, ...events) => {
        await clockTo(time);
        for (const event of events) await call(page, 'tell', { id, event });
      },
      open: async (address) => {
        await goTo(page, address);
        // The window takes its clock from the host as it opens.
        await page.reload();
        await page.locator('main').first().waitFor();
        await page.evaluate(() => document.fonts.ready);
      },
    });
    await host.stop();
  },
});
