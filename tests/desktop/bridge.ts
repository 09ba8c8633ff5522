/** The window's own way to its host, used from a test. */
import type { Page } from '@playwright/test';

/** What the preload exposes, and nothing more. */
export type WithBridge = {
  readonly samsprak: {
    readonly call: (name: string, input: unknown) => Promise<unknown>;
    readonly listen: (hear: (announcement: unknown) => void) => () => void;
  };
};

/** Each answer as the page gets it, refusals too. */
export const callAll = (
  page: Page,
  ...calls: readonly (readonly [name: unknown, input: unknown])[]
): Promise<unknown[]> =>
  page.evaluate((asked) => {
    const { samsprak } = globalThis as unknown as WithBridge;
    return Promise.all(asked.map(([name, input]) => samsprak.call(name as string, input)));
  }, calls);
