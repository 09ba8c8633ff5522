/**
 * One text file, written durably: a lowdb adapter that, unlike lowdb's own, has the text on the disk when it says so.
 * Writes happen one at a time; while one is under way only the newest waits, and everybody who waited is answered by it.
 */
import { readFile } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { DiskError, diskProblem, isErrno } from './disk-problem.ts';
import type { DiskProblem } from './disk-problem.ts';
import { writeDurably } from './write-durably.ts';

export type Saved = { readonly ok: true } | { readonly ok: false; readonly problem: DiskProblem };

/** As lowdb asks, `read` answers null for a missing file, and `read` and `write` reject: with a `DiskError`. */
export type DurableFile = Adapter<string> & {
  /** Done when this text, or a newer one, is durable. A refusal is a value; the good file is then untouched. */
  save(text: string): Promise<Saved>;
  /** Runs a task between writes: after those asked for so far, before those asked for later. */
  alone<R>(task: () => Promise<R>): Promise<R>;
};

export const createDurableFile = (file: string): DurableFile => {
  let last: Promise<unknown> = Promise.resolve();
  let waiting: { text: string; readonly answer: Promise<Saved> } | undefined;

  const inTurn = <R>(task: () => Promise<R>): Promise<R> => {
    const turn = last.then(task);
    // Only that it is over: the answer may be a whole session, and this promise lives as long as the file.
    last = turn.then(nothing, nothing);
    return turn;
  };

  const alone = <R>(task: () => Promise<R>): Promise<R> => {
    // A later text must not slip in before the task with an earlier one.
    waiting = undefined;
    return inTurn(task);
  };

  const save = (text: string): Promise<Saved> => {
    if (waiting) {
      waiting.text = text;
      return waiting.answer;
    }
    const answer = inTurn(async (): Promise<Saved> => {
      if (waiting === mine) waiting = undefined;
      try {
        await writeDurably(file, mine.text);
        return { ok: true };
      } catch (error) {
        return { ok: false, problem: diskProblem(error, file) };
      }
    });
    const mine = { text, answer };
    waiting = mine;
    return answer;
  };

  return {
    save,
    alone,
    read: () => alone(() => readText(file)),
    write: async (text) => {
      const saved = await save(text);
      if (!saved.ok) throw new DiskError(saved.problem);
    },
  };
};

const nothing = (): void => undefined;

const readText = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw new DiskError(diskProblem(error, file));
  }
};
