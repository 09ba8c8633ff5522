/** A session and its kit in one file, from one computer to another. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyWords } from '../../../electron/core/session/empty-words.ts';
import { unpackParcel } from '../../../electron/services/handover/unpack-parcel.ts';
import { tinyFiles } from '../../core/kit/tiny-files.ts';
import { rawZip } from '../../support/raw-zip.ts';
import { taken } from '../../support/planned.ts';
import { canMount, holdFast, unless } from '../files/support/mounts.ts';
import { computer, edition, everything, id, kitEntries, parcelOf, theSession, withNote } from './support.ts';

const opened = async (bytes: Uint8Array) => {
  const parcel = await unpackParcel(bytes);
  if (parcel.what !== 'session') throw new Error('No session in it');
  return parcel;
};
const there = async (note = 'We begin on time') => {
  const from = await computer();
  await from.runner.create(withNote(note), edition);
  return from;
};
/** The kit in `folder` under its name and number, but not the same any more. */
const changeKit = async (data: string): Promise<void> => {
  const guide = join(data, 'kits/tiny/1.0.0/guide.sv.md');
  await writeFile(guide, `${await readFile(guide, 'utf8')}\n`);
};

describe('packed', () => {
  test('it holds the file as it lies on disk and the files of its kit, and is called by what it is', async () => {
    const from = await there();
    const { bytes, fileName } = await from.pack();
    expect(fileName).toBe('2026-12-15 Litet material – Hemtjänst norr.dialogsession');
    const { json, kit } = await opened(bytes);
    expect(Buffer.from(json).equals(await readFile(from.file))).toBe(true);
    expect(kit.problems).toEqual([]);
    expect([...kit.bytes.keys()].toSorted()).toEqual([...tinyFiles.keys()].toSorted());
  });

  test('it is the same bytes every time, also after a restart', async () => {
    const from = await there();
    const { bytes } = await from.pack();
    expect(await from.pack()).toMatchObject({ bytes });
    const again = await computer({ data: from.data, hasKit: false });
    expect(Buffer.from((await again.pack()).bytes).equals(bytes)).toBe(true);
  });

  test.skipIf(unless(canMount, 'a session that the disk does not take'))(
    'it holds what is typed and not yet written',
    async () => {
      const from = await there();
      const free = holdFast(from.file);
      await from.runner.tell(id, taken(2, 'Said after the disk was full'));
      await from.runner.tell(id, {
        type: 'draft-typed',
        draft: { ...emptyWords('insight'), text: 'Half a sente', item: null, editing: null },
      });
      const { json } = await opened((await from.pack()).bytes);
      free();
      expect(Buffer.from(json).toString()).toContain('Said after the disk was full');
      expect(Buffer.from(json).toString()).toContain('Half a sente');
      expect(await readFile(from.file, 'utf8')).not.toContain('Said after');
    },
  );

  test('it goes without its kit where the very same one is not at hand', async () => {
    const from = await there();
    await changeKit(from.data);
    expect((await opened((await from.pack()).bytes)).kit).toEqual({ bytes: new Map(), problems: [] });
    await rm(join(from.data, 'kits'), { recursive: true });
    const bare = await computer({ data: from.data, hasKit: false });
    const { bytes } = await bare.pack();
    const to = await computer({ hasKit: false });
    expect(await to.take(bytes)).toMatchObject({ value: { state: 'taken', kit: 'none' } });
    expect(await to.runner.view(id)).toMatchObject({ value: { session: { notes: [{}] } } });
  });

  test('never a talk between two, by its own word or its kit’s', async () => {
    const from = await computer();
    await from.runner.create({ ...theSession, private: true }, edition);
    expect(await from.packs()).toMatchObject({ problem: { code: 'session-private' } });
    const other = await computer();
    const talk = { ...edition, structure: { ...edition.structure, private: true } };
    await other.runner.create(theSession, talk);
    expect(await other.packs()).toMatchObject({ problem: { code: 'session-private' } });
  });

  test('nor one of a newer program, which would lose what only that program knows', async () => {
    const from = await there();
    const text = await readFile(from.file, 'utf8');
    await writeFile(from.file, text.replace('"formatVersion":1', '"formatVersion":2'));
    const again = await computer({ data: from.data });
    expect(await again.packs()).toMatchObject({ problem: { code: 'session-read-only' } });
  });
});

describe('taken in', () => {
  test('it and its kit are here at once, on disk, and at the next start', async () => {
    const { bytes } = await (await there()).pack();
    const to = await computer({ hasKit: false });
    expect(await to.take(bytes)).toMatchObject({
      value: {
        what: 'session',
        state: 'taken',
        kit: 'taken',
        session: { id, groupName: 'Hemtjänst norr', status: 'planned', agreements: 1 },
      },
    });
    expect(to.store.rows()).toMatchObject([{ id, agreements: 1 }]);
    expect(to.kits.find('tiny', '1.0.0')?.hash).toBe(edition.hash);
    const again = await computer({ data: to.data, hasKit: false });
    expect(again.kits.find('tiny', '1.0.0')).not.toBeNull();
    expect(await again.runner.view(id)).toMatchObject({
      value: { readOnly: false, session: { notes: [{ text: 'We begin on time' }] } },
    });
    expect(await again.runner.tell(id, taken(2, 'And goes on'))).toMatchObject({ value: { saved: true } });
  });

  test('it packs to the file it came from', async () => {
    const { bytes } = await (await there()).pack();
    const to = await computer({ hasKit: false });
    await to.take(bytes);
    expect(Buffer.from((await to.pack()).bytes).equals(bytes)).toBe(true);
  });

  test('a kit that is here already is left as it is', async () => {
    const { bytes } = await (await there()).pack();
    const to = await computer();
    const before = await everything(join(to.data, 'kits'));
    expect(await to.take(bytes)).toMatchObject({ value: { state: 'taken', kit: 'already' } });
    expect(await everything(join(to.data, 'kits'))).toEqual(before);
  });

  test('another kit of the same name and number stays, and the session comes with its own', async () => {
    const { bytes } = await (await there()).pack();
    const to = await computer();
    await changeKit(to.data);
    await to.kits.reload();
    const before = await everything(join(to.data, 'kits'));
    expect(await to.take(bytes)).toMatchObject({ value: { state: 'taken', kit: 'differs' } });
    expect(await everything(join(to.data, 'kits'))).toEqual(before);
    const whole = await to.runner.whole(id);
    expect(whole.ok && whole.value.edition.hash).toBe(edition.hash);
  });

  test('once more it changes nothing, though it has been opened since', async () => {
    const { bytes } = await (await there()).pack();
    const to = await computer();
    await to.take(bytes);
    const before = await everything(to.data);
    await to.runner.view(id);
    expect(await to.take(bytes)).toMatchObject({ value: { state: 'already', kit: 'already' } });
    expect(await everything(to.data)).toEqual(before);
  });

  test('it is never written over one that differs, nor is its kit taken then', async () => {
    const { bytes } = await (await there('Said there')).pack();
    const to = await computer({ hasKit: false });
    await to.runner.create(withNote('Said here'), edition);
    const before = await everything(to.data);
    expect(await to.take(bytes)).toMatchObject({ problem: { code: 'session-differs' } });
    expect(await everything(to.data)).toEqual(before);
  });

  test('nor over one that cannot be read', async () => {
    const { bytes } = await (await there()).pack();
    const to = await computer({ hasKit: false });
    await writeFile(to.file, '{"format":"samsprak-session","formatV');
    const again = await computer({ data: to.data, hasKit: false });
    const before = await everything(to.data);
    expect(await again.take(bytes)).toMatchObject({ problem: { code: 'session-exists' } });
    expect(await everything(to.data)).toEqual(before);
  });

  test('one in the trash stays there, whole, and does not stand in its way', async () => {
    const { bytes } = await (await there('Said there')).pack();
    const to = await computer();
    await to.runner.create(withNote('Said here'), edition);
    await to.runner.release(id);
    await to.store.trash(id);
    const [trashed] = await to.store.trashed();
    const inTrash = await everything(join(to.data, 'trash'));
    expect(await to.take(bytes)).toMatchObject({ value: { state: 'taken' } });
    expect(await everything(join(to.data, 'trash'))).toEqual(inTrash);
    expect(await to.store.restore(trashed?.key ?? '')).toMatchObject({ problem: { code: 'session-exists' } });
    expect(await to.runner.tell(id, taken(2, 'Led on'))).toMatchObject({ value: { saved: true } });
    expect(await readFile(to.file, 'utf8')).toContain('Said there');
  });

  test('two files of the same session at once: one comes in, whole', async () => {
    const parcels = await Promise.all(
      ['One', 'Other'].map(async (note) => (await (await there(note)).pack()).bytes),
    );
    const to = await computer();
    const replies = await Promise.all(parcels.map((bytes) => to.take(bytes)));
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    const again = await computer({ data: to.data });
    expect(again.store.rows()).toHaveLength(1);
  });

  test('it may have been zipped again with its folder', async () => {
    const { json } = await opened((await (await there()).pack()).bytes);
    const parcel = rawZip([
      { name: 'handed/session.json', content: Buffer.from(json) },
      ...kitEntries.map((entry) => ({ ...entry, name: `handed/${String(entry.name)}` })),
    ]);
    const to = await computer({ hasKit: false });
    expect(await to.take(parcel)).toMatchObject({ value: { state: 'taken', kit: 'taken' } });
  });

  test('a disk that refuses is told of, and no session is here', async () => {
    const to = await computer();
    await rm(join(to.data, 'sessions'), { recursive: true });
    await writeFile(join(to.data, 'sessions'), 'a file where the folder should be');
    expect(await to.take(parcelOf())).toMatchObject({ ok: false });
    expect(to.store.rows()).toEqual([]);
  });
});
