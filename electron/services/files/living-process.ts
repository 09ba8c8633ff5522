/** Whether the process that wrote down its number is still running, and not another that was given the same number. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

export type ProcessMark = {
  readonly pid: number;
  /** Differs between two processes of one number; null where the system does not tell, or only slowly. */
  readonly start: string | null;
};

const run = promisify(execFile);

export const markOfThisProcess = async (): Promise<ProcessMark> => ({
  pid: process.pid,
  start: process.platform === 'win32' ? null : await startOf(process.pid),
});

/** `since`: epoch milliseconds at which the mark was made. In doubt the answer is yes. */
export const isAlive = async (mark: ProcessMark, since: number): Promise<boolean> => {
  if (!hasNumber(mark.pid)) return false;
  const start = await startOf(mark.pid);
  if (process.platform === 'linux' && start === null) return false;
  if (start === null) return true;
  // Windows tells when a process began: a holder had begun before it took hold.
  if (process.platform === 'win32') return Number(start) <= since + 2000;
  return mark.start === null || mark.start === start;
};

const hasNumber = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const startOf = async (pid: number): Promise<string | null> => {
  try {
    if (process.platform === 'linux') return await startOnLinux(pid);
    if (process.platform === 'win32') return await startOnWindows(pid);
    const { stdout } = await run('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], {
      env: { LC_ALL: 'C', TZ: 'UTC' },
    });
    return stdout.trim() || null;
  } catch {
    return null;
  }
};

/** The boot and the tick within it; null for one that was killed and only waits to be collected. */
const startOnLinux = async (pid: number): Promise<string | null> => {
  const stat = await readFile(`/proc/${String(pid)}/stat`, 'utf8');
  // The name, in parentheses, may hold anything; the state is the first field after it, the start the twentieth.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return null;
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
  return `${boot.trim()}:${fields[19] ?? ''}`;
};

/** Epoch milliseconds. */
const startOnWindows = async (pid: number): Promise<string | null> => {
  const ask = `[DateTimeOffset]::new((Get-Process -Id ${String(pid)}).StartTime).ToUnixTimeMilliseconds()`;
  const { stdout } = await run('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', ask], {
    windowsHide: true,
  });
  return /^\d+$/.test(stdout.trim()) ? stdout.trim() : null;
};
