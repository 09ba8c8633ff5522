/** The desktop app as a test holds it: started on a data folder of its own, ended, and started again. */
import { _electron, expect, test as base } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { findElectron } from '../../build/ready/electron.mjs';
import { isRoot } from '../../build/ready/project.mjs';
import { project } from '../support/project.ts';

export { expect };

export type DesktopApp = {
  readonly electron: ElectronApplication;
  /** The lead's window. */
  readonly window: Page;
};

type Fixtures = {
  data: string;
  /** What any window printed as an error; a test ends with none. */
  complaints: string[];
  /** Starts the app on the test's data folder; whatever still runs at the end is closed. */
  start: (...more: string[]) => Promise<DesktopApp>;
};

export const test = base.extend<Fixtures>({
  data: async ({}, use, info) => use(info.outputPath('data')),

  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints).toEqual([]);
  },

  start: async ({ data, complaints }, use) => {
    const running = new Set<ElectronApplication>();
    await use(async (...more) => {
      const electron = await launch(['--data', data, ...more]);
      running.add(electron);
      electron.on('close', () => running.delete(electron));
      electron.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      const window = await electron.firstWindow();
      hearComplaints(window, complaints);
      electron.on('window', (opened) => hearComplaints(opened, complaints));
      await window.locator('main').first().waitFor();
      return { electron, window };
    });
    for (const electron of running) await electron.close();
  },
});

/** A refused policy is told on the console too. */
const hearComplaints = (page: Page, complaints: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (thrown) => complaints.push(String(thrown)));
};

const launch = async (args: string[]): Promise<ElectronApplication> => {
  const found = findElectron();
  if ('missing' in found) throw new Error(found.missing);
  return _electron.launch({
    executablePath: found.program,
    args: ['.', ...(isRoot ? ['--no-sandbox'] : []), ...args],
    cwd: project,
    env: environment(),
  });
};

/** Ours, but for what editors that are Electron themselves set: it would turn ours into plain Node. */
const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || name === 'ELECTRON_RUN_AS_NODE' ? [] : [[name, value]],
    ),
  );
