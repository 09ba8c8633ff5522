/** The Api's one implementation, the same behind every host: it finds who does the work, and tells the windows after. */
import type { Api } from '../core/contract.ts';
import type { Hello, Trouble } from '../core/views.ts';
import type { ItemId } from '../core/ids.ts';
import { newIn } from '../core/kit/guide/changelog.ts';
import { done, fail } from '../core/reply.ts';
import { createSession, repeatSession } from '../core/session/create-session.ts';
import { whatChanges } from '../core/session/move-version.ts';
import { adaptingCalls } from './adapting.ts';
import type { Announcer } from './announcer.ts';
import type { Clock } from './clock.ts';
import type { Documents } from './documents.ts';
import type { Drafts } from './drafts.ts';
import { packSession } from './handover/pack-session.ts';
import { takeFile } from './handover/take-file.ts';
import { noHostCalls } from './host-calls.ts';
import type { HostCalls } from './host-calls.ts';
import type { Kits } from './kits.ts';
import { packedKit } from './kits/exchange.ts';
import type { Library } from './library.ts';
import type { Runner } from './runner.ts';
import type { SessionStore } from './session-store.ts';
import type { SettingsKeeper } from './settings.ts';
import type { Tickets } from './tickets.ts';

export type ApiParts = {
  readonly runner: Runner;
  readonly store: SessionStore;
  readonly kits: Kits;
  readonly drafts: Drafts;
  readonly library: Library;
  readonly tickets: Tickets;
  readonly documents: Documents;
  readonly settings: SettingsKeeper;
  readonly announcer: Announcer;
  readonly clock: Clock;
  readonly about: Pick<Hello, 'version' | 'timeZone' | 'dataFolder' | 'can'>;
  readonly hostCalls: Partial<HostCalls>;
};

export const createApi = (parts: ApiParts): Api => {
  const {
    runner,
    store,
    kits,
    drafts,
    library,
    tickets,
    documents,
    settings,
    announcer,
    clock,
    about,
    hostCalls,
  } = parts;

  const troubles = (): readonly Trouble[] => {
    const ofSettings = settings.trouble();
    return [
      ...(ofSettings ? [ofSettings] : []),
      ...store.troubles(),
      ...drafts.troubles(),
      ...library.troubles(),
    ];
  };
  const sessionsChanged = (): void => {
    announcer.announce({ type: 'sessions-changed' });
    announcer.announce({ type: 'troubles-changed', troubles: troubles() });
  };

  return {
    ...noHostCalls,
    ...hostCalls,

    hello: () =>
      Promise.resolve(
        done({ ...about, now: clock.now(), settings: settings.current(), troubles: troubles() }),
      ),
    changeSettings: async (changed) => {
      const problem = await settings.change(changed);
      announcer.announce({ type: 'settings-changed', settings: settings.current() });
      return problem ? { ok: false, problem } : done(settings.current());
    },

    listKits: ({ language }) => Promise.resolve(done(library.cards(language))),
    readEdition: ({ kit, version, language }) => library.edition(kit, version, language),
    takeFile: async ({ ticket }) => {
      const known = kits.list();
      const taken = await takeFile({ kits, runner, store, tickets }, ticket);
      if (kits.list() !== known) announcer.announce({ type: 'kits-changed' });
      if (taken.ok && taken.value.state === 'taken' && taken.value.what === 'session') sessionsChanged();
      return taken;
    },
    packKit: ({ kit, version }) => packedKit(kits, tickets, kit, version),
    ...adaptingCalls({ drafts, kits, documents, announcer, clock, timeZone: about.timeZone }),

    listSessions: () => Promise.resolve(done(store.rows())),
    createSession: async ({ id, kit, version, template: name, language, details }) => {
      const found = await library.edition(kit, version, language);
      if (!found.ok) return found;
      const edition = found.value;
      const template = edition.structure.templates.find((candidate) => candidate.id === name);
      if (!template) return fail('template-not-found', { template: name });
      const session = createSession({ id, edition, template, details, itemId: firstItemId, at: clock.now() });
      return runner.create(session, edition);
    },
    repeatSession: async ({ id, from, details }) => {
      const earlier = await runner.whole(from);
      if (!earlier.ok) return earlier;
      const { session, edition } = earlier.value;
      return runner.create(repeatSession(session, { id, details, at: clock.now() }), edition);
    },
    openSession: async ({ id }) => {
      const opened = await runner.view(id);
      // A file may turn out to be unreadable only now.
      if (!opened.ok) sessionsChanged();
      return opened;
    },
    openEdition: async ({ id }) => {
      const found = await runner.whole(id);
      return found.ok ? done(found.value.edition) : found;
    },
    compareVersion: async ({ id, version }) => {
      const found = await runner.whole(id);
      if (!found.ok) return found;
      const { session, edition } = found.value;
      const other = await library.edition(session.kit.id, version, session.language);
      if (!other.ok) return other;
      return done({
        changes: whatChanges(session, edition, other.value),
        changelog: newIn(other.value.texts.parts.changelog ?? [], edition.texts.parts.changelog ?? []),
      });
    },
    moveVersion: async ({ id, version }) => {
      const found = await runner.whole(id);
      if (!found.ok) return found;
      const { kit, language } = found.value.session;
      const other = await library.edition(kit.id, version, language);
      return other.ok ? runner.move(id, other.value) : other;
    },
    openRoom: ({ id }) => runner.room(id),
    tell: ({ id, event }) => runner.tell(id, event),
    undo: ({ id }) => runner.undo(id),
    redo: ({ id }) => runner.redo(id),

    packSession: ({ id }) => packSession({ runner, store, kits, tickets }, id),
    trashSession: async ({ id }) => {
      const unsaved = await runner.release(id);
      if (unsaved) return { ok: false, problem: unsaved };
      const moved = await store.trash(id);
      if (moved.ok) sessionsChanged();
      return moved;
    },
    eraseSession: async ({ id }) => {
      runner.discard(id);
      const erased = await store.erase(id);
      if (erased.ok) sessionsChanged();
      return erased;
    },
    listTrash: async () => done(await store.trashed()),
    restoreSession: async ({ key }) => {
      const restored = await store.restore(key);
      if (restored.ok) sessionsChanged();
      return restored;
    },
    recoverSession: async ({ id }) => {
      const recovered = await store.recover(id);
      if (!recovered.ok) return recovered;
      sessionsChanged();
      return runner.view(id);
    },

    listDocuments: async ({ id }) => {
      const found = await runner.whole(id);
      return found.ok ? done(documents.list(found.value)) : found;
    },
    makeDocument: async ({ id, name, part }) => {
      const found = await runner.whole(id);
      return found.ok ? documents.make(found.value, name, part) : found;
    },
  };
};

/** An item's id is its session's own business: the same plan gets the same ids, so that a rehearsal can be repeated. */
const firstItemId = (index: number): ItemId => `item-${String(index + 1).padStart(4, '0')}` as ItemId;
