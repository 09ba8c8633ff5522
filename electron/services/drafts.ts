/** Kits that people are working on, one file each, beside the finished ones: whatever state they are in, nothing reads them for a kit. */
import { join } from 'node:path';
import { changed, changeBetween, isNoChange, kitDraft } from '../core/kit/adapt/kit-draft.ts';
import type { DraftChange, KitDraft } from '../core/kit/adapt/kit-draft.ts';
import type { DraftId } from '../core/ids.ts';
import { done, fail } from '../core/reply.ts';
import type { Problem, Reply } from '../core/reply.ts';
import type { OpenDraft, Trouble } from '../core/views.ts';
import type { Clock } from './clock.ts';
import { createCollection } from './files/collection.ts';
import type { Moved } from './files/collection.ts';
import type { Written } from './files/stored-file.ts';
import { idInTrash } from './files/trash.ts';

export type Drafts = {
  /** Sweeps, and brings back the last sound generation of one that cannot be read. Before anything else. */
  readonly open: () => Promise<void>;
  readonly all: () => Promise<readonly { readonly id: DraftId; readonly draft: KitDraft }[]>;
  readonly troubles: () => readonly Trouble[];
  /** One that is there already is left as it is. */
  readonly begin: (id: DraftId, draft: KitDraft) => Promise<Reply<OpenDraft>>;
  readonly load: (id: DraftId) => Promise<Reply<OpenDraft>>;
  /** `base`: the revision that the change was made on. Refused when somebody else has changed it since. */
  readonly change: (id: DraftId, base: number, change: DraftChange) => Promise<Reply<{ revision: number }>>;
  /** Does something with a draft that nobody changes meanwhile; when it is done, the draft goes to the trash. */
  readonly finish: <T extends { readonly isDone: boolean }>(
    id: DraftId,
    how: (draft: KitDraft) => Promise<Reply<T>>,
  ) => Promise<Reply<T>>;
  readonly trash: (id: DraftId) => Promise<Reply<{ key: string }>>;
  readonly restore: (key: string) => Promise<Reply<{ id: DraftId }>>;
};

const kind = {
  format: 'samsprak-kit-draft',
  formatVersion: 1,
  migrate: (body: unknown) => body,
  schema: kitDraft,
};

export const createDrafts = (dataFolder: string, clock: Clock): Drafts => {
  const files = createCollection({ ...kind, folder: join(dataFolder, 'drafts'), clock });
  const troubles: Trouble[] = [];
  /** Reading and writing again must not be passed by another change. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };

  const loadNow = async (id: DraftId): Promise<Reply<OpenDraft>> => {
    const stored = await files.read(id);
    if (stored.state === 'ok') return done({ id, draft: stored.value, revision: stored.revision });
    if (stored.state === 'busy') return fail('disk-unreachable', { errno: stored.errno, file: stored.file });
    return fail('draft-not-found');
  };
  const write = async (id: DraftId, draft: KitDraft, revision: number): Promise<Reply<OpenDraft>> => {
    const problem = problemOf(await files.write(id, draft, revision));
    return problem ? { ok: false, problem } : done({ id, draft, revision });
  };

  const trash = async (id: DraftId): Promise<Reply<{ key: string }>> =>
    movedTo(await files.trash(id), (name) => ({ key: name.replace(/\.json$/, '') }));

  return {
    open: async () => {
      if (!(await files.open()).ok) return;
      for (const { id, stored } of (await files.readAll()).troubles) {
        const file = `drafts/${id}.json`;
        const isNews = stored.state !== 'unreadable' || stored.reason !== 'set-aside';
        if (stored.state === 'unreadable' && stored.previous) await files.recover(id);
        if (stored.state === 'unreadable' && isNews)
          troubles.push({ kind: 'unreadable', file, movedTo: stored.file });
        else if (stored.state === 'busy' || stored.state === 'newer')
          troubles.push({ kind: stored.state, file });
      }
    },
    all: async () =>
      (await files.readAll()).values.map(({ id, value }) => ({ id: id as DraftId, draft: value })),
    troubles: () => troubles,
    begin: (id, draft) =>
      inTurn(async () => {
        const { state } = await files.read(id);
        return state === 'missing' ? write(id, draft, 1) : loadNow(id);
      }),
    load: (id) => inTurn(() => loadNow(id)),
    change: (id, base, change) =>
      inTurn(async () => {
        const found = await loadNow(id);
        if (!found.ok) return found;
        const { draft, revision } = found.value;
        const next = changed(draft, change);
        // Sent once more because the answer was lost: it is there already.
        if (isNoChange(changeBetween(draft, next))) return done({ revision });
        if (base !== revision) return fail('draft-changed');
        const written = await write(id, next, revision + 1);
        return written.ok ? done({ revision: written.value.revision }) : written;
      }),
    finish: (id, how) =>
      inTurn(async () => {
        const found = await loadNow(id);
        if (!found.ok) return found;
        const finished = await how(found.value.draft);
        if (!finished.ok || !finished.value.isDone) return finished;
        const put = await trash(id);
        return put.ok ? finished : put;
      }),
    trash: (id) => inTurn(() => trash(id)),
    restore: (key) =>
      inTurn(async () =>
        movedTo(await files.restore(`${key}.json`), (name) => ({ id: (idInTrash(name) ?? '') as DraftId })),
      ),
  };
};

const movedTo = <T>(moved: Moved, told: (name: string) => T): Reply<T> => {
  if (moved.ok) return done(told(moved.name));
  const { problem } = moved;
  return problem.code === 'not-found' || problem.code === 'place-taken'
    ? fail('draft-not-found')
    : { ok: false, problem };
};

const problemOf = (written: Written): Problem | null => {
  if (written.ok) return null;
  const { problem } = written;
  if (problem.code === 'not-writable') return { code: 'draft-not-found' };
  return problem.code === 'stale' || problem.code === 'does-not-fit' ? { code: 'unexpected' } : problem;
};
