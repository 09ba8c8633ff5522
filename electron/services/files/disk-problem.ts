/** What a disk refuses, in the three kinds that a person can do something about. */
import type { ProblemCode } from '../../core/reply.ts';

export type DiskProblem = {
  /** Free some space · choose another place or get permission · look at the disk itself. */
  readonly code: Extract<ProblemCode, 'disk-full' | 'disk-read-only' | 'disk-unreachable'>;
  /** The system's own name for it, such as ENOSPC, and the file it was about. */
  readonly detail: { readonly errno: string; readonly file: string };
};

/** `EACCES` and its like, or a plain word for an error that did not come from the system. */
export const errnoOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';

export const isErrno = (error: unknown, ...names: string[]): boolean => names.includes(errnoOf(error));

export const diskProblem = (error: unknown, file: string): DiskProblem => {
  const detail = { errno: errnoOf(error), file };
  if (isErrno(error, 'ENOSPC', 'EDQUOT')) return { code: 'disk-full', detail };
  if (isErrno(error, 'EROFS', 'EACCES', 'EPERM')) return { code: 'disk-read-only', detail };
  return { code: 'disk-unreachable', detail };
};

/** For callers that want an exception, as lowdb does. */
export class DiskError extends Error {
  readonly problem: DiskProblem;
  constructor(problem: DiskProblem) {
    super(`${problem.code} (${problem.detail.errno}): ${problem.detail.file}`);
    this.problem = problem;
  }
}
