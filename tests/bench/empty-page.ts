/** An empty React page, built as the window is and served by the same host: what everything else is compared with. */
import { copyFile, cp, mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import { project } from '../support/project.ts';
import { visit } from './visit.ts';

export const serveEmptyPage = async <T>(
  browser: Browser,
  folder: string,
  task: (page: Page) => Promise<T>,
): Promise<T> => {
  // The host finds its window, kits and version from where its own code lies.
  const app = join(folder, 'empty-app');
  await rm(app, { recursive: true, force: true });
  await mkdir(join(app, 'dist'), { recursive: true });
  await cp(join(project, 'dist/node'), join(app, 'dist/node'), { recursive: true });
  await symlink(join(project, 'dist/fonts'), join(app, 'dist/fonts'), 'dir');
  await symlink(join(project, 'materials'), join(app, 'materials'), 'dir');
  await copyFile(join(project, 'package.json'), join(app, 'package.json'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(project, 'tests/bench/empty'),
    base: './',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: join(app, 'dist/renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  });
  return visit(
    browser,
    { data: join(folder, 'empty'), program: join(app, 'dist/node/loopback.js') },
    ({ page }) => task(page),
  );
};
