/** The calls about kits that people make their own: begun from a kit, changed, looked at on paper, and published through the one door. */
import type { Api } from '../core/contract.ts';
import { beginDraft } from '../core/kit/adapt/begin-draft.ts';
import type { Beginning } from '../core/kit/adapt/begin-draft.ts';
import { kitDraft } from '../core/kit/adapt/kit-draft.ts';
import type { KitDraft } from '../core/kit/adapt/kit-draft.ts';
import { structureIn } from '../core/kit/adapt/draft-structure.ts';
import { sampleSession } from '../core/kit/adapt/sample-session.ts';
import { titleAt } from '../core/kit/adapt/passages.ts';
import { guidePath } from '../core/kit/check-files.ts';
import { editionOf } from '../core/kit/edition.ts';
import { done, fail } from '../core/reply.ts';
import type { Language, TimeZone } from '../core/units.ts';
import type { DraftRow } from '../core/views.ts';
import type { Announcer } from './announcer.ts';
import type { Clock } from './clock.ts';
import type { Documents } from './documents.ts';
import type { Drafts } from './drafts.ts';
import type { Kits } from './kits.ts';
import { checkKitFiles } from './kits/check-kit.ts';
import { draftOf, filesOfDraft } from './kits/draft-files.ts';
import { takenFrom } from './kits/exchange.ts';

export type AdaptingCalls = Pick<
  Api,
  | 'listDrafts'
  | 'beginDraft'
  | 'openDraft'
  | 'changeDraft'
  | 'publishDraft'
  | 'trashDraft'
  | 'restoreDraft'
  | 'makeDraftDocument'
>;

type Parts = {
  readonly drafts: Drafts;
  readonly kits: Kits;
  readonly documents: Documents;
  readonly announcer: Announcer;
  readonly clock: Clock;
  readonly timeZone: string;
};

export const adaptingCalls = (parts: Parts): AdaptingCalls => {
  const { drafts, kits, documents, announcer, clock, timeZone } = parts;
  const told = <Answer extends { readonly ok: boolean }>(answer: Answer): Answer => {
    if (answer.ok) announcer.announce({ type: 'drafts-changed' });
    return answer;
  };

  return {
    listDrafts: async ({ language }) =>
      done((await drafts.all()).map(({ id, draft }) => rowOf(id, draft, language))),
    beginDraft: async ({ id, kit, version, beginning }) => {
      const files = await kits.files(kit, version);
      if (!files) return fail('kit-not-found', { kit, version });
      const others = (await drafts.all()).filter((other) => other.id !== id);
      const isTaken =
        (beginning.id !== kit && kits.find(beginning.id) !== null) ||
        kits.find(beginning.id, beginning.version) !== null ||
        others.some(({ draft }) => isNumbered(draft, beginning));
      if (isTaken) return fail('kit-id-taken', { kit: beginning.id });
      const draft = beginDraft(draftOf(files.bytes), beginning);
      if (!draft) return fail('kit-has-problems', { kit, version });
      if (!kitDraft.safeParse(draft).success) return fail('draft-too-large');
      return told(await drafts.begin(id, draft));
    },
    openDraft: ({ id }) => drafts.load(id),
    changeDraft: ({ id, base, change }) => drafts.change(id, base, change),
    publishDraft: async ({ id }) => {
      const published = await drafts.finish(id, async (draft) => {
        const taken = takenFrom(await kits.take(filesOfDraft(draft)));
        return taken.ok ? done({ taken: taken.value, isDone: taken.value.state !== 'refused' }) : taken;
      });
      if (!published.ok) return published;
      if (published.value.isDone) {
        announcer.announce({ type: 'kits-changed' });
        announcer.announce({ type: 'drafts-changed' });
      }
      return done(published.value.taken);
    },
    trashDraft: async ({ id }) => told(await drafts.trash(id)),
    restoreDraft: async ({ key }) => told(await drafts.restore(key)),
    makeDraftDocument: async ({ id, template, language, name, part }) => {
      const found = await drafts.load(id);
      if (!found.ok) return found;
      const { kit } = checkKitFiles(filesOfDraft(found.value.draft));
      const edition = kit && editionOf(kit, language);
      if (!edition) return fail('kit-has-problems');
      const chosen = edition.structure.templates.find((one) => one.id === template);
      if (!chosen) return fail('template-not-found', { template });
      const session = sampleSession(edition, chosen, clock.now(), timeZone as TimeZone);
      return documents.make({ session, edition }, name, part);
    },
  };
};

/** One of the two could never be published beside the other. */
const isNumbered = (draft: KitDraft, { id, version }: Pick<Beginning, 'id' | 'version'>): boolean => {
  const json = structureIn(draft);
  return json?.id === id && json.version === version;
};

const rowOf = (id: DraftRow['id'], draft: KitDraft, wanted: Language): DraftRow => {
  const json = structureIn(draft);
  const language = json?.languages.find((one) => one === wanted) ?? json?.languages[0] ?? wanted;
  const title = titleAt(draft.texts[guidePath(language)] ?? '', []) ?? '';
  return { id, kit: json?.id ?? '', version: json?.version ?? '', title };
};
