/** The calls about kits that people make their own: begun from a kit, changed, looked at on paper, and published through the one door. */
import type { Api } from '../core/contract.ts';
import { beginDraft } from '../core/kit/adapt/begin-draft.ts';
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
      if (beginning.id !== kit && kits.find(beginning.id)) return fail('kit-id-taken', { kit: beginning.id });
      const draft = beginDraft(draftOf(files.bytes), beginning);
      if (!draft) return fail('kit-has-problems', { kit, version });
      return told(await drafts.begin(id, draft));
    },
    openDraft: ({ id }) => drafts.load(id),
    changeDraft: ({ id, base, change }) => drafts.change(id, base, change),
    publishDraft: async ({ id }) => {
      const found = await drafts.load(id);
      if (!found.ok) return found;
      const taken = takenFrom(await kits.take(filesOfDraft(found.value.draft)));
      if (!taken.ok || taken.value.state === 'refused') return taken;
      announcer.announce({ type: 'kits-changed' });
      // What it was is among the kits now; the draft can still be had back.
      const put = told(await drafts.trash(id));
      return put.ok ? taken : put;
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

const rowOf = (id: DraftRow['id'], draft: Parameters<typeof structureIn>[0], wanted: Language): DraftRow => {
  const json = structureIn(draft);
  const language = json?.languages.find((one) => one === wanted) ?? json?.languages[0] ?? wanted;
  const title = titleAt(draft.texts[guidePath(language)] ?? '', []) ?? '';
  return { id, kit: json?.id ?? '', version: json?.version ?? '', title };
};
