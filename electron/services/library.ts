/** The kits as windows see them: cards to choose from, and one language of one to plan, run and print from. */
import { sep } from 'node:path';
import type { KitCard, Trouble } from '../core/views.ts';
import { wordsOf } from '../core/documents/blocks.ts';
import { editionOf } from '../core/kit/edition.ts';
import type { Edition, Kit, KitStructure, Template } from '../core/kit/kit.ts';
import { titleOfOrigin } from '../core/kit/origin.ts';
import { done, fail } from '../core/reply.ts';
import type { Reply } from '../core/reply.ts';
import { minutes } from '../core/units.ts';
import type { Language } from '../core/units.ts';
import type { Kits } from './kits.ts';
import type { KitFace, ListedKit } from './kits/read-all.ts';

export type Library = {
  readonly cards: (language: Language) => readonly KitCard[];
  readonly edition: (id: string, version: string, language: Language) => Promise<Reply<Edition>>;
  readonly troubles: () => readonly Trouble[];
};

/** Kits that were opened last stay in memory: somebody who reads one soon plans from it. */
const kept = 2;

export const createLibrary = (kits: Kits): Library => {
  const opened = new Map<string, Kit>();

  const open = async (listed: ListedKit): Promise<Kit | null> => {
    const kit = opened.get(listed.folder) ?? (await kits.load(listed));
    opened.delete(listed.folder);
    if (kit?.hash !== listed.hash) return null;
    opened.set(listed.folder, kit);
    for (const folder of [...opened.keys()].slice(0, -kept)) opened.delete(folder);
    return kit;
  };

  const edition: Library['edition'] = async (id, version, language) => {
    const listed = kits.find(id, version);
    const folder = [id, version].join(sep);
    const isBroken = kits.list().broken.some((broken) => broken.folder.endsWith(folder));
    if (!listed) return fail(isBroken ? 'kit-has-problems' : 'kit-not-found', { kit: id, version });
    const kit = await open(listed);
    if (!kit) return fail('kit-has-problems', { kit: id, version });
    const found = editionOf(kit, language);
    return found ? done(found) : fail('kit-not-found', { kit: id, version, language });
  };

  return {
    edition,
    cards: (language) => kits.list().kits.flatMap((kit) => cardOf(kit, language) ?? []),
    troubles: () =>
      kits.list().broken.map(({ folder, problems }) => ({ kind: 'kit', file: folder, problems })),
  };
};

const cardOf = (kit: ListedKit, wanted: Language): KitCard | null => {
  const { structure, hash } = kit;
  const texts = kit.faces[wanted] ?? structure.languages.map((language) => kit.faces[language]).find(Boolean);
  if (!texts) return null;
  return {
    id: structure.id,
    version: structure.version,
    hash,
    languages: structure.languages,
    title: texts.title,
    description: texts.description,
    publisher: structure.publisher ?? null,
    origin: originOf(structure, wanted),
    isOwn: kit.isOwn,
    groupSize: structure.groupSize,
    templates: structure.templates.map((template) => templateOf(template, texts)),
  };
};

const originOf = ({ origin }: KitStructure, wanted: Language): KitCard['origin'] =>
  origin ? { title: titleOfOrigin(origin, wanted), version: origin.version } : null;

const templateOf = (template: Template, texts: KitFace): KitCard['templates'][number] => ({
  id: template.id,
  title: texts.templates[template.id]?.title ?? template.id,
  summary: (texts.templates[template.id]?.summary ?? [])
    .flatMap((block) => (block.type === 'paragraph' ? [wordsOf(block.text)] : []))
    .join(' '),
  minutes: minutes(template.agenda.reduce((sum, item) => sum + item.minutes, 0)),
  series: template.series ?? null,
});
