/** The kits as windows see them: cards to choose from, and one language of one to plan, run and print from. */
import { sep } from 'node:path';
import type { KitCard, Trouble } from '../core/views.ts';
import { wordsOf } from '../core/documents/blocks.ts';
import { editionOf } from '../core/kit/edition.ts';
import type { Edition, Kit, KitTexts, Template } from '../core/kit/kit.ts';
import { done, fail } from '../core/reply.ts';
import type { Reply } from '../core/reply.ts';
import { minutes } from '../core/units.ts';
import type { Language } from '../core/units.ts';
import type { Kits } from './kits.ts';

export type Library = {
  readonly cards: (language: Language) => readonly KitCard[];
  readonly edition: (id: string, version: string, language: Language) => Reply<Edition>;
  readonly troubles: () => readonly Trouble[];
};

export const createLibrary = (kits: Kits): Library => {
  // One object for each, however many sessions freeze it.
  const editions = new WeakMap<Kit, Map<Language, Edition>>();

  const edition: Library['edition'] = (id, version, language) => {
    const kit = kits.find(id, version);
    if (!kit) {
      const folder = [id, version].join(sep);
      const isBroken = kits.list().broken.some((broken) => broken.folder.endsWith(folder));
      return fail(isBroken ? 'kit-has-problems' : 'kit-not-found', { kit: id, version });
    }
    const made = editions.get(kit) ?? new Map<Language, Edition>();
    editions.set(kit, made);
    const found = made.get(language) ?? editionOf(kit, language);
    if (!found) return fail('kit-not-found', { kit: id, version, language });
    made.set(language, found);
    return done(found);
  };

  return {
    edition,
    cards: (language) => kits.list().kits.flatMap((kit) => cardOf(kit, language) ?? []),
    troubles: () =>
      kits.list().broken.map(({ folder, problems }) => ({ kind: 'kit', file: folder, problems })),
  };
};

const cardOf = (kit: Kit, wanted: Language): KitCard | null => {
  const { structure, hash } = kit;
  const texts = kit.texts[wanted] ?? structure.languages.map((language) => kit.texts[language]).find(Boolean);
  if (!texts) return null;
  return {
    id: structure.id,
    version: structure.version,
    hash,
    languages: structure.languages,
    title: texts.title,
    description: texts.description,
    groupSize: structure.groupSize,
    templates: structure.templates.map((template) => templateOf(template, texts)),
  };
};

const templateOf = (template: Template, texts: KitTexts): KitCard['templates'][number] => ({
  id: template.id,
  title: texts.templates[template.id]?.title ?? template.id,
  summary: (texts.templates[template.id]?.summary ?? [])
    .flatMap((block) => (block.type === 'paragraph' ? [wordsOf(block.text)] : []))
    .join(' '),
  minutes: minutes(template.agenda.reduce((sum, item) => sum + item.minutes, 0)),
  series: template.series ?? null,
});
