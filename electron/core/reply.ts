/**
 * How an answer crosses from the host to a window: as data, never as an exception. The window words a problem from
 * locales/ by its code.
 */
export type Problem = {
  readonly code: ProblemCode;
  /** What the words need, e.g. a file's name. Never a stack, never somebody's note. */
  readonly detail?: Readonly<Record<string, string | number>>;
};

export type ProblemCode =
  | 'invalid-input'
  | 'unexpected'
  | 'not-allowed-now'
  | 'session-not-found'
  | 'session-read-only'
  | 'session-exists'
  | 'session-private'
  | 'session-differs'
  | 'session-damaged'
  | 'session-foreign'
  | 'session-newer'
  | 'kit-not-found'
  | 'kit-has-problems'
  | 'template-not-found'
  | 'document-not-found'
  | 'ticket-not-found'
  | 'draft-not-found'
  | 'draft-changed'
  | 'draft-too-large'
  | 'kit-id-taken'
  | 'nothing-to-undo'
  | 'file-too-large'
  | 'disk-full'
  | 'disk-read-only'
  | 'disk-unreachable'
  | 'host-cannot'
  | 'host-gone'
  | 'cancelled';

export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const done = <T>(value: T): Reply<T> => ({ ok: true, value });
export const fail = (code: ProblemCode, detail?: Problem['detail']): { ok: false; problem: Problem } => ({
  ok: false,
  problem: detail ? { code, detail } : { code },
});

/** The end of a switch over a union: a new member fails to compile here. */
export const unreachable = (never: never): never => {
  throw new Error(`Unreachable: ${JSON.stringify(never)}`);
};
