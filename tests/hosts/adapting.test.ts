/** A kit of one's own, over every transport: begun, changed, looked at, published; and nothing is lost or half loaded on the way. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../build/ready/built.mjs';
import { changeBetween } from '../../electron/core/kit/adapt/kit-draft.ts';
import { restructured, withText } from '../../electron/core/kit/adapt/draft-structure.ts';
import { withTitle } from '../../electron/core/kit/adapt/passages.ts';
import { withActivity } from '../../electron/core/kit/adapt/agenda-edits.ts';
import type { Reply } from '../../electron/core/reply.ts';
import { createManualClock } from '../../electron/services/clock.ts';
import type { DraftRow, Hello, KitCard, OpenDraft, TakenKit, Ticket } from '../../electron/core/views.ts';
import { project } from '../support/project.ts';
import { at } from '../support/planned.ts';
import { tempFolder } from '../services/files/support/temp-folder.ts';
import { ways } from './support/ways.ts';

beforeAll(() => ensureBuilt('hosts', 'fonts'), 120_000);

const id = 'draft-0001';
const beginning = {
  id: 'ale-samtal',
  version: '1.0.0',
  publisher: 'Ale kommun',
  languages: ['sv', 'en'],
  titles: { sv: 'Samtal i Ale', en: 'Talks in Ale' },
  news: { sv: 'Anpassad.', en: 'Adapted.' },
};
const begin = { id, kit: 'tiny', version: '1.0.0', beginning };

describe.each(ways)('$name', ({ open }) => {
  const opened = async (data?: string) => {
    const folder = data ?? join(await tempFolder(), 'data');
    const reached = await open(folder, createManualClock(at('08:00')));
    const reply = async <T>(name: string, input: unknown): Promise<Reply<T>> =>
      (await reached.call('lead', name, input)) as Reply<T>;
    const call = async <T>(name: string, input: unknown): Promise<T> => {
      const answer = await reply<T>(name, input);
      if (!answer.ok) throw new Error(`Refused: ${answer.problem.code}`);
      return answer.value;
    };
    const code = async (name: string, input: unknown): Promise<string> => {
      const answer = await reply(name, input);
      return answer.ok ? 'ok' : answer.problem.code;
    };
    return { data: folder, call, code, reached };
  };
  const begun = async () => {
    const house = await opened();
    return { ...house, first: await house.call<OpenDraft>('beginDraft', begin) };
  };

  test('is begun from a kit, and begins once', async () => {
    const { call, code, first, data } = await begun();
    expect(first).toMatchObject({ id, revision: 1 });
    expect(first.draft.texts['kit.json']).toContain('"publisher": "Ale kommun"');
    expect(await call('beginDraft', begin)).toEqual(first);
    expect(await call<DraftRow[]>('listDrafts', { language: 'en' })).toEqual([
      { id, kit: 'ale-samtal', version: '1.0.0', title: 'Talks in Ale' },
    ]);
    // Nobody plans from it yet.
    expect((await call<KitCard[]>('listKits', { language: 'sv' })).map((card) => card.id)).toEqual(['tiny']);
    expect(await readdir(join(data, 'drafts'))).toEqual([`${id}.json`]);
    expect(await code('beginDraft', { ...begin, id: 'draft-0002', kit: 'nothing' })).toBe('kit-not-found');
    for (const wrong of ['../evil', 'con', 'Å'])
      expect(await code('beginDraft', { ...begin, beginning: { ...beginning, id: wrong } })).toBe(
        'invalid-input',
      );
  });

  test('keeps what is changed, once, and only on what it was changed from', async () => {
    const { call, code, first } = await begun();
    const next = withText(first.draft, 'guide.sv.md', (text) => withTitle(text, [], 'Nytt namn'));
    const change = changeBetween(first.draft, next);
    expect(await call('changeDraft', { id, base: 1, change })).toEqual({ revision: 2 });
    // The answer was lost, and it is sent again.
    expect(await call('changeDraft', { id, base: 1, change })).toEqual({ revision: 2 });
    const other = { texts: { 'guide.sv.md': '# Annat' }, pictures: {} };
    expect(await code('changeDraft', { id, base: 1, change: other })).toBe('draft-changed');
    expect((await call<OpenDraft>('openDraft', { id })).draft).toEqual(next);
    for (const path of ['../evil.md', 'con', 'images/logo.png/..'])
      expect(
        await code('changeDraft', { id, base: 2, change: { texts: { [path]: 'x' }, pictures: {} } }),
      ).toBe('invalid-input');
  });

  test('is refused with everything that is wrong, and stays a draft', async () => {
    const { call, data } = await begun();
    const change = { texts: { 'guide.sv.md': '# Bara en titel' }, pictures: {} };
    await call('changeDraft', { id, base: 1, change });
    const taken = await call<TakenKit>('publishDraft', { id });
    expect(taken.state === 'refused' && taken.problems.map((problem) => problem.code)).toContain(
      'description-missing',
    );
    expect(await call('listDrafts', { language: 'sv' })).toHaveLength(1);
    expect(await readdir(join(data, 'kits')).catch(() => [])).toEqual([]);
  });

  test('is among the kits once it is published, with its logo on paper, and is no draft any more', async () => {
    const { call, code, first } = await begun();
    const logo = (await readFile(join(project, 'tests/fixtures/pictures/logo.png'))).toString('base64');
    await call('changeDraft', { id, base: 1, change: { texts: {}, pictures: { 'images/logo.png': logo } } });
    const paper = { id, template: 'short', language: 'sv', name: 'guide', part: null };
    expect(await call<Ticket>('makeDraftDocument', paper)).toMatchObject({ mimeType: 'application/pdf' });
    expect(await code('makeDraftDocument', { ...paper, template: 'nothing' })).toBe('template-not-found');
    expect(await code('makeDraftDocument', { ...paper, name: 'handout', part: 'nothing' })).toBe(
      'document-not-found',
    );
    expect(await call('publishDraft', { id })).toEqual({
      what: 'kit',
      state: 'taken',
      kit: 'ale-samtal',
      version: '1.0.0',
    });
    const cards = await call<KitCard[]>('listKits', { language: 'en' });
    expect(cards.find((card) => card.id === 'ale-samtal')).toMatchObject({
      title: 'Talks in Ale',
      publisher: 'Ale kommun',
      origin: { title: 'Tiny kit', version: '1.0.0' },
      isOwn: true,
    });
    const edition = await call<{ logo?: unknown }>('readEdition', {
      kit: 'ale-samtal',
      version: '1.0.0',
      language: 'sv',
    });
    expect(edition.logo).toMatchObject({ mimeType: 'image/png' });
    expect(await call('listDrafts', { language: 'sv' })).toEqual([]);
    expect(first.revision).toBe(1);
    // Its name is taken from now on, but not for itself.
    expect(await code('beginDraft', { ...begin, id: 'draft-0002' })).toBe('kit-id-taken');
    const newer = {
      id: 'draft-0003',
      kit: 'ale-samtal',
      version: '1.0.0',
      beginning: { ...beginning, version: '1.1.0', titles: {} },
    };
    const { draft } = await call<OpenDraft>('beginDraft', newer);
    expect(draft.texts['kit.json']).toContain('"id": "tiny"');
    expect(draft.pictures).toEqual({ 'images/logo.png': logo });
  });

  test('shares its id and number with no other draft', async () => {
    const { call, code } = await begun();
    expect(await code('beginDraft', { ...begin, id: 'draft-0002' })).toBe('kit-id-taken');
    const other = { ...beginning, id: 'ale-annat' };
    expect(await code('beginDraft', { ...begin, id: 'draft-0002', beginning: other })).toBe('ok');
    expect(await call('listDrafts', { language: 'sv' })).toHaveLength(2);
    expect(
      await code('beginDraft', { ...begin, id: 'draft-0003', beginning: { ...other, version: '01.0.0' } }),
    ).toBe('invalid-input');
  });

  test('is read as it stands when everything asked for before is done, and nothing slips in while it is published', async () => {
    const { call, code } = await begun();
    const change = (title: string) => ({ texts: { 'README.md': title }, pictures: {} });
    const [changed, read] = await Promise.all([
      call('changeDraft', { id, base: 1, change: change('one') }),
      call<OpenDraft>('openDraft', { id }),
    ]);
    expect(read.revision).toBe((changed as { revision: number }).revision);
    const [published, late] = await Promise.all([
      call('publishDraft', { id }),
      code('changeDraft', { id, base: 2, change: change('two') }),
    ]);
    expect(published).toMatchObject({ state: 'taken' });
    expect(late).toBe('draft-not-found');
  });

  test('is thrown away and had back', async () => {
    const { call, code } = await begun();
    const { key } = await call<{ key: string }>('trashDraft', { id });
    expect(await code('openDraft', { id })).toBe('draft-not-found');
    expect(await code('changeDraft', { id, base: 1, change: { texts: { 'a.md': 'x' }, pictures: {} } })).toBe(
      'draft-not-found',
    );
    expect(await code('trashDraft', { id })).toBe('draft-not-found');
    expect(await call('restoreDraft', { key })).toEqual({ id });
    expect(await code('restoreDraft', { key })).toBe('draft-not-found');
    expect(await code('openDraft', { id })).toBe('ok');
  });

  test('of a half-written file is what it was before, and the person is told', async () => {
    const { call, first, data, reached } = await begun();
    const minutes = restructured(first.draft, withActivity('hello', { minutes: 11 }));
    await call('changeDraft', { id, base: 1, change: changeBetween(first.draft, minutes) });
    await reached.close();
    await writeFile(join(data, `drafts/${id}.json`), '{ half');
    const again = await opened(data);
    expect((await again.call<OpenDraft>('openDraft', { id })).draft).toEqual(first.draft);
    expect((await again.call<Hello>('hello', {})).troubles).toMatchObject([
      { kind: 'unreadable', file: `drafts/${id}.json` },
    ]);
    expect((await readdir(join(data, 'drafts'))).some((name) => name.includes('unreadable'))).toBe(true);
  });

  test('is nothing that a room may ask of', async () => {
    const { reached } = await begun();
    for (const name of ['listDrafts', 'openDraft', 'changeDraft', 'publishDraft', 'beginDraft', 'trashDraft'])
      expect(await reached.call('room', name, { id, language: 'sv' })).toMatchObject({ ok: false });
  });
});
