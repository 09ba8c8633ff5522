/** How the suites start the browser of this machine. */
import type { LaunchOptions } from '@playwright/test';
import { browserAdvice, findBrowser } from '../../build/ready/browser.mjs';
import { isRoot } from '../../build/ready/project.mjs';

/** Throws, with what to install, where there is no browser. */
export const browserLaunch = (): LaunchOptions => {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(browserAdvice);
  // Where no language is set, Chromium takes every letter that is not ASCII for one no file can be named by.
  const env = { ...process.env, LANG: process.env['LANG'] ?? 'C.UTF-8' };
  return { executablePath, chromiumSandbox: !isRoot, env };
};
