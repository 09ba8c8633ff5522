import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Announcement } from '../../electron/core/contract.ts';
import type { LeadView } from '../../electron/core/views.ts';
import type { SessionId } from '../../electron/core/ids.ts';
import type { Reply } from '../../electron/core/reply.ts';
import type { SessionEvent } from '../../electron/core/session/events.ts';
import { emptyWords } from '../../electron/core/session/empty-words.ts';
import { currentItem, remaining } from '../../electron/core/session/timer.ts';
import type { Instant } from '../../electron/core/units.ts';
import { inMillis, millis, minutes } from '../../electron/core/units.ts';
import { at, item, planned, taken } from '../support/planned.ts';
import { tinyEdition } from '../support/tiny-kit.ts';
import { canMount, fill, smallDisk, unless } from './files/support/mounts.ts';
import { tempFolder } from './files/support/temp-folder.ts';
import { run } from './running.ts';
import type { Running } from './running.ts';

const edition = tinyEdition();
const id = planned(edition).id;
const draft = (text: string): SessionEvent => ({
  type: 'draft-typed',
  draft: { ...emptyWords('insight'), text, item: null, editing: null },
});
const value = <T>(reply: Reply<T>): T => {
  if (!reply.ok) throw new Error(`Refused: ${reply.problem.code}`);
  return reply.value;
};
const begun = async (running: Running): Promise<void> => {
  value(await running.runner.create(planned(edition), edition));
  running.clock.set(at('08:00'));
  value(await running.runner.tell(id, { type: 'session-started' }));
};
const onDisk = async (folder: string): Promise<string> =>
  readFile(join(folder, `sessions/${id}.json`), 'utf8');
const minutesLeft = ({ session }: LeadView, now: Instant): number => {
  const current = currentItem(session);
  return current ? remaining(session, current, now) / 60_000 : Number.NaN;
};
const kinds = (news: readonly Announcement[]): string[] => news.map(({ type }) => type);

test('a change is told as unsaved, then as saved, and answered when it is on the disk', async () => {
  const folder = await tempFolder();
  const running = await run(folder);
  await begun(running);
  running.lead.length = 0;
  const view = value(await running.runner.tell(id, taken(1, 'We ask too late')));
  expect(kinds(running.lead)).toEqual(['lead', 'saved']);
  expect(running.lead[0]).toMatchObject({ view: { saved: false, revision: view.revision } });
  expect(running.lead[1]).toMatchObject({ sessionId: id, revision: view.revision });
  expect(view).toMatchObject({ saved: true, trouble: null });
  expect(await onDisk(folder)).toContain('We ask too late');
});

test('the room hears only what changes for the room', async () => {
  const running = await run(await tempFolder());
  await begun(running);
  running.room.length = 0;
  value(await running.runner.tell(id, draft('typing')));
  value(await running.runner.tell(id, taken(1, 'An insight')));
  running.clock.advance(millis(60_000));
  value(await running.runner.tell(id, taken(2, 'Another')));
  expect(running.room).toEqual([]);
  value(await running.runner.tell(id, { type: 'paused' }));
  value(await running.runner.tell(id, { type: 'room-blanked', blank: true }));
  expect(kinds(running.room)).toEqual(['room', 'room']);
  expect(running.room[0]).toMatchObject({ view: { timer: { spent: 60_000, since: null }, approval: null } });
});

test('a refused event changes nothing and tells nobody', async () => {
  const running = await run(await tempFolder());
  await begun(running);
  const before = value(await running.runner.view(id));
  running.lead.length = 0;
  const replies = [
    await running.runner.tell(id, { type: 'session-started' }),
    await running.runner.tell(id, { type: 'moved-on', from: item(3) }),
    await running.runner.tell(id, { type: 'resumed' }),
  ];
  expect(replies.map((reply) => !reply.ok && reply.problem.code)).toEqual(Array(3).fill('not-allowed-now'));
  expect(value(await running.runner.view(id))).toEqual(before);
  expect(running.lead).toEqual([]);
  const unknown = await running.runner.tell('nobody-0001' as SessionId, { type: 'paused' });
  expect(unknown).toMatchObject({ ok: false, problem: { code: 'session-not-found' } });
});

test('a restarted host goes on with timer, draft and notes', async () => {
  const folder = await tempFolder();
  const first = await run(folder);
  await begun(first);
  first.clock.advance(inMillis(minutes(4)));
  value(await first.runner.tell(id, { type: 'paused' }));
  value(await first.runner.tell(id, taken(1, 'Kept')));
  const seen = value(await first.runner.tell(id, draft('half a sen')));

  // No stop: the host was killed.
  const second = await run(folder);
  second.clock.set(at('09:30'));
  const view = value(await second.runner.view(id));
  expect(minutesLeft(view, at('09:30'))).toBe(6);
  expect(view.session).toEqual(seen.session);
  expect(view.session.draft?.text).toBe('half a sen');
  expect(view.revision).toBeGreaterThan(seen.revision);
  expect(view).toMatchObject({ saved: true, canUndo: false });

  const caughtUp: Announcement[] = [];
  second.runner.catchUp((news) => caughtUp.push(news));
  expect(kinds(caughtUp)).toEqual(['lead', 'room']);
  value(await second.runner.tell(id, { type: 'resumed' }));
  second.clock.advance(inMillis(minutes(1)));
  expect(minutesLeft(value(await second.runner.view(id)), second.clock.now())).toBe(5);
});

test('many keystrokes are a few writes, and the last one is on the disk', async () => {
  const folder = await tempFolder();
  const running = await run(folder);
  await begun(running);
  running.lead.length = 0;
  const typed = Array.from({ length: 50 }, (_, index) => running.runner.tell(id, draft(`word ${index}.`)));
  const replies = await Promise.all(typed);
  expect(kinds(running.lead).filter((type) => type === 'saved').length).toBeLessThan(10);
  expect(replies.every((reply) => reply.ok && reply.value.saved)).toBe(true);
  expect(await onDisk(folder)).toContain('"word 49."');
});

test('the same session asked for twice is made once', async () => {
  const running = await run(await tempFolder());
  const [one, two] = await Promise.all([
    running.runner.create(planned(edition), edition),
    running.runner.create(planned(edition), edition),
  ]);
  expect(value(one)).toEqual(value(two));
  value(await running.runner.tell(id, taken(1, 'Not lost')));
  expect(value(await running.runner.create(planned(edition), edition)).session.notes.length).toBe(1);
  const other = { ...planned(edition), language: 'sv' as const };
  expect(await running.runner.create(other, tinyEdition('sv'))).toMatchObject({
    ok: false,
    problem: { code: 'session-exists' },
  });
});

describe('undo', () => {
  test('takes back one change at a time and does it again, but leaves what is being typed', async () => {
    const running = await run(await tempFolder());
    await begun(running);
    value(await running.runner.tell(id, taken(1, 'One')));
    for (const text of ['T', 'Tw', 'Two']) value(await running.runner.tell(id, draft(text)));
    value(await running.runner.tell(id, { type: 'paused' }));
    value(await running.runner.tell(id, draft('Two is not yet a note')));

    const texts = ({ session }: LeadView) => session.notes.map(({ text }) => text);
    const unpaused = value(await running.runner.undo(id));
    expect(unpaused.session.visits[0]?.pauses).toEqual([]);
    const without = value(await running.runner.undo(id));
    expect([texts(without), without.session.draft?.text]).toEqual([[], 'Two is not yet a note']);
    expect(without).toMatchObject({ canUndo: true, canRedo: true, saved: true });
    expect(texts(value(await running.runner.redo(id)))).toEqual(['One']);
    value(await running.runner.tell(id, taken(2, 'Another way')));
    expect(await running.runner.redo(id)).toMatchObject({ ok: false, problem: { code: 'nothing-to-undo' } });
  });

  test('ends where the session was opened, and reaches two hundred changes back', async () => {
    const running = await run(await tempFolder());
    await begun(running);
    for (let index = 0; index < 230; index += 1)
      value(await running.runner.tell(id, { type: 'room-blanked', blank: index % 2 === 0 }));
    let count = 0;
    while ((await running.runner.undo(id)).ok) count += 1;
    expect(count).toBe(200);
  });

  test('is told to the room', async () => {
    const running = await run(await tempFolder());
    await begun(running);
    value(await running.runner.tell(id, { type: 'moved-on', from: item(0) }));
    running.room.length = 0;
    value(await running.runner.undo(id));
    expect(running.room).toMatchObject([{ type: 'room', view: { activity: { title: 'Hello' } } }]);
  });
});

describe('sessions in memory', () => {
  test('are few, and what was looked at long ago is read again', async () => {
    const running = await run(await tempFolder());
    const ids = Array.from(
      { length: 15 },
      (_, index) => `session-1${String(index).padStart(3, '0')}` as SessionId,
    );
    for (const one of ids) value(await running.runner.create({ ...planned(edition), id: one }, edition));
    const [first] = ids;
    if (!first) throw new Error('No ids');
    value(await running.runner.tell(first, taken(1, 'Late')));
    expect(value(await running.runner.view(first)).session.notes[0]?.text).toBe('Late');
    expect(running.store.rows().length).toBe(15);
  });
});

describe.skipIf(unless(canMount, 'a session on a full disk'))('on a full disk', () => {
  const fullDisk = async () => {
    const folder = await tempFolder();
    smallDisk(folder, 1024);
    const running = await run(folder);
    await begun(running);
    fill(join(folder, 'others'), 0);
    running.lead.length = 0;
    return { folder, running };
  };

  test('a session runs on in memory, says so, and is saved when there is room again', async () => {
    const { folder, running } = await fullDisk();
    const view = value(await running.runner.tell(id, taken(1, 'Not yet on disk')));
    expect(view).toMatchObject({ saved: false, trouble: { code: 'disk-full' } });
    expect(view.session.notes.length).toBe(1);
    expect(running.lead.at(-1)).toMatchObject({ type: 'unsaved', revision: view.revision });
    const moved = value(await running.runner.tell(id, { type: 'moved-on', from: item(0) }));
    expect(currentItem(moved.session)?.id).toBe(item(1));
    expect(await onDisk(folder)).not.toContain('Not yet on disk');

    await rm(join(folder, 'others'));
    const heard = new Promise<Announcement>((resolve) => {
      const look = () => {
        const saved = running.lead.find(({ type }) => type === 'saved');
        if (saved) resolve(saved);
        else setImmediate(look);
      };
      look();
    });
    running.clock.advance(millis(60_000));
    expect(await heard).toMatchObject({ revision: moved.revision });
    expect(await onDisk(folder)).toContain('Not yet on disk');
    expect(value(await running.runner.view(id))).toMatchObject({ saved: true, trouble: null });
  });

  test('it is tried again ever more seldom, and at every change', async () => {
    const { running } = await fullDisk();
    value(await running.runner.tell(id, taken(1, 'One')));
    const waits: number[] = [];
    for (let index = 0; index < 7; index += 1) {
      const next = running.clock.next();
      if (next === null) throw new Error('Nothing is tried again');
      waits.push(next - running.clock.now());
      const before = running.lead.length;
      running.clock.advance(millis(next - running.clock.now()));
      while (running.lead.length === before) await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
    const before = running.lead.length;
    value(await running.runner.tell(id, taken(2, 'Two')));
    expect(kinds(running.lead.slice(before))).toEqual(['lead', 'unsaved']);
  });

  test('a new session is there all the same, and the host says at its end what it could not save', async () => {
    const { running } = await fullDisk();
    const other = 'session-0002' as SessionId;
    const view = value(await running.runner.create({ ...planned(edition), id: other }, edition));
    expect(view).toMatchObject({ saved: false, trouble: { code: 'disk-full' } });
    expect(running.store.rows().map((row) => row.id)).toContain(other);
    expect(await running.runner.stop()).toEqual([other]);
    expect(running.clock.next()).toBeNull();
  });
});
