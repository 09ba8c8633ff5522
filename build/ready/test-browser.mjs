/** A browser for the suites that look at the window. On Debian as root it is installed; elsewhere it is asked for. */
import { existsSync } from 'node:fs';
import { browserAdvice, findBrowser } from './browser.mjs';
import { isRoot, NotReady, say } from './project.mjs';
import { runQuietly } from './run.mjs';

/** @returns {string} the path of its program */
export const browserForTests = () => {
  const found = findBrowser();
  if (found !== null) return found;
  if (isRoot && existsSync('/etc/debian_version') && !process.env['SAMSPRAK_BROWSER']) {
    say('Installing chromium for the browser suite …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    runQuietly('apt-get', ['update', '-qq'], { env });
    const { output } = runQuietly('apt-get', ['install', '-y', '-qq', 'chromium'], { env });
    const installed = findBrowser();
    if (installed !== null) return installed;
    say(output.trim());
  }
  throw new NotReady(`The browser suite needs a browser. ${browserAdvice}`);
};
