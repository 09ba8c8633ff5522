/** `samsprak kits`: what there is to rehearse with. */
import { join } from 'node:path';
import type { KitCard } from '../../core/views.ts';
import { createKits } from '../../services/kits.ts';
import { createLibrary } from '../../services/library.ts';
import type { Typed } from './arguments.ts';
import type { Surroundings } from './surroundings.ts';

/** Reads beside whoever holds the data folder: nothing is written, so nothing is locked. */
export const kitsCommand = async (typed: Typed, around: Surroundings): Promise<number> => {
  const { say, print, warn, language } = around;
  const kits = await createKits({
    shipped: around.places.materials,
    own: join(around.dataFolder, 'kits'),
  });
  const cards = createLibrary(kits).cards(language);
  if (typed.options.has('json')) print(JSON.stringify(cards.map(described), null, 2));
  else if (cards.length === 0) print(say('kits.none'));
  else for (const card of cards) for (const line of linesOf(card, around)) print(line);
  for (const { folder } of kits.list().broken) warn(say('kits.broken', { folder }));
  return 0;
};

const described = ({ id, version, hash, title, languages, groupSize, templates }: KitCard) => ({
  id,
  version,
  hash,
  title,
  languages,
  groupSize,
  templates: templates.map((template) => ({
    id: template.id,
    title: template.title,
    minutes: template.minutes,
  })),
});

const linesOf = (card: KitCard, { say }: Surroundings): readonly string[] => {
  const width = Math.max(...card.templates.map(({ id }) => id.length));
  return [
    `${card.id} ${card.version}  ${card.title} (${card.languages.join(', ')})`,
    ...card.templates.map(({ id, title, minutes }) => {
      const length = say('kits.minutes', { count: minutes }).padStart(8);
      return `  ${id.padEnd(width)} ${length}  ${title}`;
    }),
  ];
};
