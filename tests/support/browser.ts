/**
 * What every browser test starts from: a host with an empty data folder, and a window that is let in. Whatever the window
 * complains of, a console error, a refused policy or an exception, fails the test.
 */
import { test as base, expect } from '@playwright/test';
import type { BrowserContext, ConsoleMessage, Page, WebError } from '@playwright/test';
import { startHost } from './browser-host.ts';
import type { LoopbackHost } from './browser-host.ts';

export { expect };

export type Hosted = {
  readonly data: string;
  /** The one that answers now. */
  readonly now: () => LoopbackHost;
  /** Kills the host as a crash does; the window is left talking to nobody. */
  readonly kill: () => Promise<void>;
  /** Starts it again where it was: same port, same data. */
  readonly restart: () => Promise<void>;
};

type Fixtures = {
  /** The language of the interface. `test.use({ language: 'en' })` for the other one. */
  language: 'sv' | 'en';
  /** Copied into the data folder before the host starts, e.g. sessions to find there. */
  prepare: ((data: string) => Promise<void>) | null;
  host: Hosted;
  /** What the windows may complain of in this test, e.g. a host that was killed. */
  tolerate: (complaint: RegExp) => void;
  complaints: string[];
  /** The lead's window, on the first screen. */
  app: Page;
};

export const test = base.extend<Fixtures>({
  language: ['sv', { option: true }],
  prepare: [null, { option: true }],

  host: async ({ language, prepare, tolerate }, use, info) => {
    const data = info.outputPath('data');
    await prepare?.(data);
    let host = await startHost({ data, language });
    await use({
      data,
      now: () => host,
      kill: async () => {
        tolerate(/ERR_CONNECTION_(REFUSED|RESET)|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_EMPTY_RESPONSE/);
        await host.kill();
      },
      restart: async () => {
        host = await startHost({ data, language, port: host.port });
      },
    });
    await host.stop();
  },

  complaints: async ({}, use) => use([]),

  tolerate: async ({ complaints }, use) => {
    const tolerated: RegExp[] = [];
    await use((complaint) => void tolerated.push(complaint));
    expect(complaints.filter((complaint) => !tolerated.some((pattern) => pattern.test(complaint)))).toEqual(
      [],
    );
  },

  app: async ({ context, complaints, host, page }, use) => {
    const stop = hearComplaints(context, complaints);
    await enter(page, host.now());
    await use(page);
    // What a window says of a host that ends under it after the test is not the test's.
    stop();
  },
});

/** Lets a window in by the page on disk, as the launcher does, and waits until the app is there. */
export const enter = async (page: Page, host: LoopbackHost): Promise<void> => {
  await page.goto(host.enter);
  await page.waitForURL((url) => url.href.startsWith(host.address) && url.pathname !== '/enter');
  await page.locator('main').first().waitFor();
};

const hearComplaints = (context: BrowserContext, complaints: string[]): (() => void) => {
  const said = (message: ConsoleMessage): void => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  };
  const thrown = (error: WebError): void => void complaints.push(`thrown: ${String(error.error())}`);
  context.on('console', said);
  context.on('weberror', thrown);
  return () => {
    context.off('console', said);
    context.off('weberror', thrown);
  };
};
