/** A collection of things in a folder of its own, and the labels of one of them. */
import { join } from 'node:path';
import { createManualClock } from '../../../../electron/services/clock.ts';
import { createCollection } from '../../../../electron/services/files/collection.ts';
import { tempFolder } from './temp-folder.ts';
import { morning, thing } from './thing.ts';

export const id = 'thing-one';
export const labels = { ...thing, id, revision: 3 };

export const setUp = async () => {
  const data = await tempFolder();
  const folder = join(data, 'things');
  const clock = createManualClock(morning);
  /** As after a restart. */
  const reopen = () => createCollection({ ...thing, folder, clock });
  const things = reopen();
  await things.open();
  const path = (name: string): string => join(folder, name);
  return { data, folder, clock, things, reopen, path, file: path(`${id}.json`) };
};
