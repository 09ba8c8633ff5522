import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeDocument } from '../../electron/core/documents/make-document.ts';
import type { ItemId, SessionId } from '../../electron/core/ids.ts';
import { editionOf } from '../../electron/core/kit/edition.ts';
import type { Edition, Template } from '../../electron/core/kit/kit.ts';
import { createSession } from '../../electron/core/session/create-session.ts';
import type { Details } from '../../electron/core/session/session.ts';
import type { Instant, PlainDate, PlainTime, TimeZone } from '../../electron/core/units.ts';
import { checkKit } from '../../electron/services/kits/check-kit.ts';
import { createWords } from '../../electron/services/words.ts';
import { writePdf } from '../../electron/services/writers/pdf/write.ts';

const fonts = 'node_modules/@expo-google-fonts/source-sans-3';
const folders = readdirSync('materials', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  .flatMap(({ name }) =>
    readdirSync(join('materials', name)).map((version) => join('materials', name, version)),
  );

const details: Details = {
  groupName: 'Hemtjänst norr, område Ekbacken och Lindhaga',
  place: 'Ekbacken, stora salen',
  facilitator: 'Kim, HR',
  date: '2026-11-24' as PlainDate,
  startTime: '08:00' as PlainTime,
  promisedEnd: '12:00' as PlainTime,
  timeZone: 'Europe/Stockholm' as TimeZone,
  expected: 24,
  people: [],
};

const pagesOf = async (edition: Edition, template: Template): Promise<number> => {
  const at = 0 as Instant;
  const itemId = (index: number) => `item-000${index}` as ItemId;
  const session = createSession({ id: 'session-0001' as SessionId, edition, template, details, itemId, at });
  const words = createWords(edition.language);
  const document = makeDocument(session, edition, 'emergency-pack', null, words, at);
  return document ? (await writePdf(document, { fonts })).pages : 0;
};

test.each(folders)(
  'the emergency pack has the pages it promises for every template of %s, in every language',
  async (folder) => {
    const { kit } = await checkKit(folder);
    const editions = kit?.structure.languages.flatMap((language) => editionOf(kit, language) ?? []) ?? [];
    expect(editions.length).toBeGreaterThan(0);
    for (const edition of editions)
      for (const template of edition.structure.templates)
        expect([edition.language, template.id, await pagesOf(edition, template)]).toEqual([
          edition.language,
          template.id,
          // Two people's slips would have their names on them: their pack does without.
          edition.structure.private ? 3 : 4,
        ]);
  },
);
