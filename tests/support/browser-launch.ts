/** How the suites start the browser of this machine. */
import type { LaunchOptions } from '@playwright/test';
import { browserAdvice, findBrowser } from '../../build/ready/browser.mjs';
import { isRoot } from '../../build/ready/project.mjs';

/** Throws, with what to install, where there is no browser. */
export const browserLaunch = (): LaunchOptions => {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(browserAdvice);
  return { executablePath, chromiumSandbox: !isRoot };
};
