/** Real disks that are full, read-only or cut off from power. They need root on Linux; elsewhere the tests say they skip. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
};

const works = (attempt: () => void): boolean => {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
};

const trial = (): string => mkdtempSync(join(tmpdir(), 'samsprak-mount-'));

export const canMount =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  works(() => {
    const folder = trial();
    run('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder);
    run('umount', folder);
    rmSync(folder, { recursive: true });
  });

export const canLoop =
  canMount &&
  works(() => {
    const folder = trial();
    const image = join(folder, 'image');
    const mounted = join(folder, 'mounted');
    mkdirSync(mounted);
    makeImage(image);
    mountImage(image, mounted);
    run('umount', mounted);
    rmSync(folder, { recursive: true });
  });

/** Says on the terminal what this machine leaves untested. */
export const unless = (can: boolean, what: string): boolean => {
  if (!can) console.warn(`NOT TESTED HERE: ${what}. It needs root on Linux.`);
  return !can;
};

const unmountAtEnd = (folder: string): void => {
  onTestFinished(() => {
    works(() => run('umount', '-l', folder));
  });
};

/** Mounts an empty disk in memory over `folder`, until the test ends. */
export const smallDisk = (folder: string, kilobytes: number): void => {
  run('mount', '-t', 'tmpfs', '-o', `size=${String(kilobytes)}k,mode=700`, 'tmpfs', folder);
  unmountAtEnd(folder);
};

export const setReadOnly = (folder: string, readOnly: boolean): void =>
  run('mount', '-o', `remount,${readOnly ? 'ro' : 'rw'}`, folder);

/** Fills the disk under `file` to the last byte but `spare`. */
export const fill = (file: string, spare: number): void => {
  const handle = openSync(file, 'w');
  let left = 0;
  try {
    for (;;) left += writeSync(handle, Buffer.alloc(4096));
  } catch {
    // Full: that is what was wanted.
  }
  closeSync(handle);
  if (spare > 0) run('truncate', '-s', String(Math.max(left - spare, 0)), file);
};

/** Holds a file as a virus scanner does: nothing can be renamed over it until the answer is called. */
export const holdFast = (file: string): (() => void) => {
  run('mount', '--bind', file, file);
  unmountAtEnd(file);
  return () => run('umount', file);
};

export function makeImage(image: string): void {
  run('truncate', '-s', '16M', image);
  run('mkfs.ext4', '-q', '-F', image);
}

export function mountImage(image: string, folder: string): void {
  run('mount', '-o', 'loop', image, folder);
}

export const mountUntilEnd = (image: string, folder: string): void => {
  mountImage(image, folder);
  unmountAtEnd(folder);
};
