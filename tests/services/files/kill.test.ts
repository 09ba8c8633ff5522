import { readFile, readdir } from 'node:fs/promises';
import { mkdirSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { sweepTempFiles } from '../../../electron/services/files/temp-files.ts';
import { judge } from '../../../electron/services/files/read-stored.ts';
import { bundle, start } from './support/child.ts';
import { canLoop, makeImage, mountUntilEnd, unless } from './support/mounts.ts';
import { tempFolder } from './support/temp-folder.ts';
import { thing } from './support/thing.ts';

let script: string;
beforeAll(async () => {
  script = await bundle(join(import.meta.dirname, 'support', 'writing-child.ts'));
});

const readRevision = async (file: string): Promise<number> => {
  const judged = judge(await readFile(file, 'utf8'), 'thing-one', thing);
  expect(judged.state).toBe('ok');
  return 'revision' in judged ? judged.revision : -1;
};

test('a writer killed at any moment leaves a whole file with all it acknowledged', async () => {
  const folder = await tempFolder();
  const file = join(folder, 'thing-one.json');
  for (let round = 0; round < 15; round += 1) {
    const child = start(script, file, '300000');
    // Another moment within the write each round: after so many acknowledgements, and so many turns of ours.
    for (let count = 0; count < 2 + (round % 4); count += 1) await child.next();
    for (let turn = 0; turn < round * 40; turn += 1) await new Promise(setImmediate);
    await child.kill();
    expect(await readRevision(file)).toBeGreaterThanOrEqual(Number(child.lines.at(-1)));
    await readRevision(join(folder, 'thing-one.previous.json'));
  }
  await sweepTempFiles(folder);
  const left = (await readdir(folder)).filter((name) => name.endsWith('.tmp'));
  // Only those of the last children, younger than this process, may still lie there.
  expect(left.length).toBeLessThanOrEqual(30);
}, 60_000);

test('at every moment of writing the file and its spare are whole, and never go back', async () => {
  const file = join(await tempFolder(), 'thing-one.json');
  const child = start(script, file, '300000');
  for (let count = 0; count < 2; count += 1) await child.next();
  let seen = 0;
  for (let look = 0; look < 400; look += 1) {
    const revision = await readRevision(file);
    expect(revision).toBeGreaterThanOrEqual(seen);
    seen = revision;
    if (look % 4 === 0) await readRevision(file.replace('.json', '.previous.json'));
  }
  expect(seen).toBeGreaterThan(10);
}, 60_000);

describe.skipIf(unless(canLoop, 'a cut of power'))('a cut of power', () => {
  test('loses nothing that was acknowledged', async () => {
    for (let cut = 0; cut < 4; cut += 1) {
      const folder = await tempFolder();
      const [image, living, dead] = [join(folder, 'image'), join(folder, 'living'), join(folder, 'dead')];
      mkdirSync(living);
      mkdirSync(dead);
      makeImage(image);
      mountUntilEnd(image, living);
      const child = start(script, join(living, 'thing-one.json'));
      for (let count = 0; count <= cut * 3; count += 1) await child.next();
      child.process.kill('SIGSTOP');
      const acknowledged = Number(child.lines.at(-1));
      // The disk as it is at this moment, without what only memory holds.
      copyFileSync(image, join(folder, 'cut'));
      mountUntilEnd(join(folder, 'cut'), dead);
      expect(await readRevision(join(dead, 'thing-one.json'))).toBeGreaterThanOrEqual(acknowledged);
      if (acknowledged > 1) await readRevision(join(dead, 'thing-one.previous.json'));
      await child.kill();
    }
  }, 60_000);
});
