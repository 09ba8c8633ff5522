/**
 * One program per data folder. The lock is the highest numbered file in `<data>/lock/`, naming its holder. It is free when
 * that holder has let go or no longer runs, so that a kill or a cut of power locks nobody out.
 *
 * Why numbers: taking over a dead holder's file cannot be done at once ("delete it, then make mine" lets two in). Making
 * number n+1 can: the file system lets exactly one succeed. The highest file is never deleted, not even when let go, so that
 * whoever dallied between looking and making sees, looking again, that it was overtaken.
 */
import { constants, copyFile, link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from '../../core/schema.ts';
import type { Instant } from '../../core/units.ts';
import type { Clock } from '../clock.ts';
import { diskProblem, isErrno } from './disk-problem.ts';
import type { DiskProblem } from './disk-problem.ts';
import { ensureFolder, renamePatiently } from './folder.ts';
import { isAlive, markOfThisProcess } from './living-process.ts';
import { namesIn } from './quarantine.ts';
import { tempBeside } from './temp-files.ts';

export type Holder = {
  readonly pid: number;
  readonly since: Instant;
  /** Where its window can be shown, without any token, if it has said so. */
  readonly address: string | null;
};

export type DataLock = {
  readonly held: true;
  /** Tells a second start where the first one's window is. */
  publish(address: string): Promise<void>;
  release(): Promise<void>;
};

export type Hold =
  | DataLock
  | { readonly held: false; readonly by: Holder }
  | { readonly held: false; readonly problem: DiskProblem };

const claim = z.object({
  pid: z.number().int().positive(),
  start: z.string().nullable(),
  since: z.number().transform((at) => at as Instant),
  address: z.string().nullable(),
  released: z.boolean(),
});
type Claim = z.infer<typeof claim>;

/** `folder` is the data folder; it is made when it is not there. */
export const holdDataFolder = async (folder: string, clock: Clock): Promise<Hold> => {
  const locks = join(folder, 'lock');
  try {
    await ensureFolder(locks);
    const mine = { ...(await markOfThisProcess()), since: clock.now(), address: null, released: false };
    for (;;) {
      const highest = await highestIn(locks);
      const holder = highest === 0 ? null : await livingHolder(numbered(locks, highest));
      if (holder) return { held: false, by: holder };
      const number = highest + 1;
      if (await make(numbered(locks, number), mine)) {
        if ((await highestIn(locks)) === number) return await taken(locks, number, mine);
        await rm(numbered(locks, number), { force: true });
      }
    }
  } catch (error) {
    return { held: false, problem: diskProblem(error, locks) };
  }
};

const taken = async (locks: string, number: number, mine: Claim): Promise<DataLock> => {
  // A few old numbers stay, so that one who dallied long finds them taken.
  for (const old of (await numbersIn(locks)).filter((one) => one < number - 4))
    await rm(numbered(locks, old), { force: true });
  let current = mine;
  const change = async (change: Partial<Claim>): Promise<void> => {
    if (current.released) return;
    current = { ...current, ...change };
    // On an ill disk the lock is held all the same, only without an address; and who ends lets go.
    await replace(numbered(locks, number), current).catch(() => undefined);
  };
  return {
    held: true,
    publish: (address) => change({ address }),
    release: () => change({ released: true }),
  };
};

const numbered = (locks: string, number: number): string =>
  join(locks, `${String(number).padStart(8, '0')}.json`);

const numbersIn = async (locks: string): Promise<readonly number[]> =>
  (await namesIn(locks)).flatMap((name) => (/^\d{8,}\.json$/.test(name) ? [Number.parseInt(name, 10)] : []));

const highestIn = async (locks: string): Promise<number> => Math.max(0, ...(await numbersIn(locks)));

/** Null for one that let go, that no longer runs, or whose bytes a cut of power took. */
const livingHolder = async (file: string): Promise<Holder | null> => {
  const found = await readClaim(file);
  if (found === null || found.released || !(await isAlive(found, found.since))) return null;
  return { pid: found.pid, since: found.since, address: found.address };
};

const readClaim = async (file: string): Promise<Claim | null> => {
  // Where a file cannot appear whole (see `make`), its writer gets a moment to finish.
  for (let pause = 10; pause <= 320; pause *= 2) {
    const parsed = claim.safeParse(await readJson(file));
    if (parsed.success) return parsed.data;
    await wait(pause);
  }
  return null;
};

const readJson = async (file: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError || isErrno(error, 'ENOENT', 'EBUSY', 'EPERM')) return null;
    throw error;
  }
};

/** Makes the file, whole, unless it is there. Answers whether it was made. */
const make = async (file: string, content: Claim): Promise<boolean> => {
  const temp = tempBeside(file);
  try {
    await writeFile(temp, JSON.stringify(content), { flag: 'wx', mode: 0o600 });
    await link(temp, file).catch(async (error: unknown) => {
      if (isErrno(error, 'EEXIST')) throw error;
      // No second names on this disk.
      await copyFile(temp, file, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(temp, { force: true });
  }
};

/** Only a holder replaces, and only its own file, so that nobody ever reads half of it. */
const replace = async (file: string, content: Claim): Promise<void> => {
  const temp = tempBeside(file);
  try {
    await writeFile(temp, JSON.stringify(content), { flag: 'wx', mode: 0o600 });
    await renamePatiently(temp, file);
  } finally {
    await rm(temp, { force: true });
  }
};
