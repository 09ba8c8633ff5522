/** `samsprak export SESSION.json --document NAME --format pdf --out FILE`: one document of a stored session. */
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from '../../core/schema.ts';
import { sessionId } from '../../core/session/session.ts';
import { sessionFormat } from '../../core/session/stored-session.ts';
import type { SessionId } from '../../core/ids.ts';
import { systemClock } from '../../services/clock.ts';
import type { House } from '../compose.ts';
import type { Typed } from './arguments.ts';
import { documentKey, writeDocument } from './documents-out.ts';
import { ask, demand, openHouse } from './house.ts';
import type { Surroundings } from './surroundings.ts';
import { withTempFolder } from './temp-folder.ts';
import { told, wrongUsage } from './told.ts';
import { needed } from './values.ts';

export const exportCommand = async (typed: Typed, around: Surroundings): Promise<number> => {
  const wanted = needed(typed, 'document');
  const format = needed(typed, 'format');
  const out = needed(typed, 'out');
  if (format !== 'pdf')
    throw wrongUsage('wrong.value', { option: '--format', value: format, command: 'export' });
  const [file = ''] = typed.names;
  const id = await idIn(file);
  // A copy in a folder of its own: whatever is wrong with it, the person's file and data folder stay as they are.
  await withTempFolder(async (dataFolder) => {
    await mkdir(join(dataFolder, 'sessions'));
    await copyFile(file, join(dataFolder, 'sessions', `${id}.json`));
    const house = await openHouse({ dataFolder, places: around.places, clock: systemClock });
    try {
      await write(house, id, { wanted, out, file }, around);
    } finally {
      await house.close();
    }
  });
  return 0;
};

const write = async (
  house: House,
  id: SessionId,
  { wanted, out, file }: { readonly wanted: string; readonly out: string; readonly file: string },
  around: Surroundings,
): Promise<void> => {
  const opened = await ask(house, 'openSession', { id });
  if (!opened.ok)
    throw told(opened.problem.code === 'session-read-only' ? 'told.newer' : 'told.notASession', { file });
  const rows = await demand(house, 'listDocuments', { id });
  const row = rows.find((candidate) => documentKey(candidate) === wanted);
  if (!row) throw told('told.documentUnknown', { document: wanted, there: rows.map(documentKey).join(', ') });
  await writeDocument(house, id, row, () => out, around);
};

const labels = z.looseObject({ format: z.literal(sessionFormat), id: sessionId });

/** Only what is needed to put it in its place; the store judges the rest. */
const idIn = async (file: string): Promise<SessionId> => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw told('told.fileUnread', { file });
  });
  const read = labels.safeParse(parsed(text));
  if (read.success) return read.data.id;
  throw told('told.notASession', { file });
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
