/** One host with its own data folder, and a browser that is let in. */
import { rm } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { startHost } from '../support/browser-host.ts';
import type { HostOptions, LoopbackHost } from '../support/browser-host.ts';

export type Visit = { readonly host: LoopbackHost; readonly page: Page; readonly data: string };

/** `prepare` fills the data folder before the host sees it. Everything is ended and swept away afterwards, whatever happens. */
export const visit = async <T>(
  browser: Browser,
  { prepare, ...options }: HostOptions & { readonly prepare?: () => Promise<void> },
  task: (visit: Visit) => Promise<T>,
): Promise<T> => {
  await rm(options.data, { recursive: true, force: true });
  await prepare?.();
  const host = await startHost(options);
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await page.goto(host.enter);
    await page.waitForURL((url) => url.href.startsWith(host.address) && url.pathname !== '/enter');
    await page.locator('main').first().waitFor();
    return await task({ host, page, data: options.data });
  } finally {
    await context.close();
    await host.stop();
    await rm(options.data, { recursive: true, force: true });
  }
};
