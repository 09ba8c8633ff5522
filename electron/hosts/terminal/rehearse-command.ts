/** `samsprak rehearse KIT[@VERSION][:TEMPLATE] --out DIR`: a whole session on a simulated clock, and all its papers. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { SessionId } from '../../core/ids.ts';
import type { PlainDate } from '../../core/units.ts';
import type { House } from '../compose.ts';
import type { Typed } from './arguments.ts';
import { inFolder, writeDocument } from './documents-out.ts';
import { demand } from './house.ts';
import { rehearse } from './rehearsal/rehearse.ts';
import type { Surroundings } from './surroundings.ts';
import { withTempFolder } from './temp-folder.ts';
import { dateAsked, languageAsked, needed, wholeNumber } from './values.ts';
import { writeOut } from './write-out.ts';
import { folderFor } from '../../services/session-files.ts';

/** A Tuesday without holidays near it. */
const usualDate = '2027-01-19' as PlainDate;

export const rehearseCommand = async (typed: Typed, around: Surroundings): Promise<number> => {
  const out = resolve(needed(typed, 'out'));
  const [wanted = ''] = typed.names;
  const order = {
    wanted,
    language: languageAsked(typed),
    people: wholeNumber(typed, 'people', { otherwise: 14, from: 2, to: 500 }),
    seed: wholeNumber(typed, 'seed', { otherwise: 1, from: 0, to: Number.MAX_SAFE_INTEGER }),
    date: dateAsked(typed, usualDate),
  };
  const documents = !typed.options.has('no-documents');
  const inside = async (dataFolder: string): Promise<void> => {
    const { id, house } = await rehearse(order, { ...around, dataFolder });
    try {
      await writeSession(house, dataFolder, id, out, around);
      if (documents) await writeDocuments(house, id, out, around);
    } finally {
      await house.close();
    }
  };
  await (around.dataNamed ? inside(around.dataFolder) : withTempFolder(inside));
  return 0;
};

/** As it lies in the data folder, ready to be put into another one. */
const writeSession = async (
  house: House,
  dataFolder: string,
  id: SessionId,
  out: string,
  { say, print }: Surroundings,
): Promise<void> => {
  const name = `${id}.json`;
  const { session } = await demand(house, 'openSession', { id });
  await writeOut(join(out, name), await readFile(join(dataFolder, folderFor(session), name)));
  print(say('timeline.wroteSession', { file: name }));
};

const writeDocuments = async (
  house: House,
  id: SessionId,
  out: string,
  around: Surroundings,
): Promise<void> => {
  for (const row of await demand(house, 'listDocuments', { id })) {
    const { fileName, pages } = await writeDocument(house, id, row, inFolder(out), around);
    around.print(around.say('timeline.wrote', { file: fileName, pages }));
  }
};
