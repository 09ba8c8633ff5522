/** Every screen, in every theme and both languages, through the eyes of axe. */
import type { Page } from '@playwright/test';
import type { DraftId, ItemId, NoteId, SessionId } from '../../electron/core/ids.ts';
import { emptyWords } from '../../electron/core/session/empty-words.ts';
import { noteKinds } from '../../electron/core/session/note-kinds.ts';
import type { Settings } from '../../electron/core/settings.ts';
import type { Language } from '../../electron/core/units.ts';
import { expectAccessible, expectReadable } from '../support/browser-axe.ts';
import { begin, call, plan, tell } from '../support/browser-calls.ts';
import { expect, goTo, inBothLanguages, test } from '../support/browser-screens.ts';

/** What is open, in each theme. */
const lookAt = async (app: Page): Promise<void> => {
  await wear(app, 'light');
  await expectAccessible(app);
  for (const theme of ['dark', 'contrast'] as const) {
    await wear(app, theme);
    await expectReadable(app);
  }
};
const wear = async (app: Page, theme: Settings['theme']): Promise<void> => {
  await call(app, 'changeSettings', { theme });
  await expect(app.locator('html')).toHaveAttribute('data-theme', theme);
};

/** One note of each kind, at the first activity. */
const withEveryKind = async (app: Page, language: Language): Promise<SessionId> => {
  const id = await begin(app, { language, details: { people: [] } });
  const { session } = await call(app, 'openSession', { id });
  const item = session.agenda[0]?.id ?? ('' as ItemId);
  for (const kind of noteKinds) {
    const words = { ...emptyWords(kind), text: `About ${kind}`, owner: kind === 'action' ? 'Amal' : '' };
    await tell(app, id, { type: 'note-taken', id: `note-of-${kind}-0001` as NoteId, item, words });
  }
  return id;
};

inBothLanguages((language) => {
  test('today, empty and full, and the form for a new plan', async ({ app, t }) => {
    await expect(app.getByRole('article').first()).toBeVisible();
    await lookAt(app);
    const id = await withEveryKind(app, language);
    await tell(app, id, { type: 'session-ended' });
    await begin(app, { language });
    await plan(app, { language });
    await expect(app.getByRole('region', { name: t('today.held') })).toBeVisible();
    await lookAt(app);
    const kit = app.locator('details[name="kits"]').last();
    await kit.getByRole('heading', { level: 3 }).click();
    await lookAt(app);
    await kit.getByRole('button').first().click();
    await app.getByRole('dialog').waitFor();
    await lookAt(app);
  });

  test('the library and every page of a kit', async ({ app, t }) => {
    await goTo(app, '#/library');
    await expect(app.getByRole('heading', { name: t('library.title'), level: 1 })).toBeVisible();
    await lookAt(app);
    await goTo(app, '#/kit/tiny/1.0.0');
    await app.getByRole('tabpanel').getByRole('heading').first().waitFor();
    await lookAt(app);
    for (const tab of ['guide', 'papers', 'preparation', 'about']) {
      await app.getByRole('tab', { name: t(`kitPage.tabs.${tab}`) }).click();
      await app.getByRole('tabpanel').getByRole('heading').first().waitFor();
      await expectAccessible(app);
    }
  });

  test('every piece of an edition in the making', async ({ app, t }) => {
    const id = 'draft-accessible' as DraftId;
    await call(app, 'beginDraft', {
      ...{ id, kit: 'tiny', version: '1.0.0' },
      beginning: {
        ...{ id: 'own', version: '1.0.0', publisher: 'Ale kommun', languages: ['sv', 'en'] },
        ...{ titles: {}, news: { sv: 'Ny.', en: 'New.' } },
      },
    });
    await goTo(app, `#/adapt/${id}`);
    await expect(app.getByText(t('adapt.problems.none'))).toBeVisible();
    await lookAt(app);
    const pieces = app.getByRole('navigation', { name: t('adapt.pieces.label') }).getByRole('region');
    for (const group of await pieces.all()) {
      await group.getByRole('listitem').last().getByRole('button').click();
      await lookAt(app);
    }
    await app
      .getByRole('textbox', { name: t('adapt.fields.title') })
      .first()
      .fill('');
    await expect(app.getByText(t('adapt.problems.count', { count: 1 }))).toBeVisible();
    await lookAt(app);
  });

  test('the plan, over its time, and what may be added to it', async ({ app, t, show }) => {
    const id = await plan(app, { language });
    const { session } = await call(app, 'openSession', { id });
    const item = session.agenda[0]?.id ?? ('' as ItemId);
    await tell(app, id, { type: 'item-minutes-set', item, minutes: 45 });
    await show('plan', id);
    await lookAt(app);
    await app.getByRole('button', { name: t('plan.add') }).click();
    await app.getByRole('dialog').waitFor();
    await lookAt(app);
  });

  test('leading: before, during, with every key, and after', async ({ app, t, show }) => {
    await show('run', await plan(app, { language }));
    await app.getByRole('button', { name: t('run.start') }).waitFor();
    await lookAt(app);
    const id = await withEveryKind(app, language);
    await show('run', id);
    await expect(app.getByRole('list', { name: t('run.notesTaken') })).toBeVisible();
    await lookAt(app);
    await app.getByRole('button', { name: t('run.keys') }).click();
    await app.getByRole('dialog').waitFor();
    await expectAccessible(app);
    await app.keyboard.press('Escape');
    await tell(app, id, { type: 'session-ended' });
    await app.getByRole('heading', { name: t('run.over') }).waitFor();
    await lookAt(app);
  });

  test('every instrument, for the leader and for the room', async ({ app, show, context }) => {
    const id = await begin(app, { language, details: { expected: 9 } });
    await show('run', id);
    const room = await roomOf(app, id, context.newPage());
    const { session } = await call(app, 'openSession', { id });
    const [hello, helps, pause, step, goodbye] = session.agenda;
    const use = async (instrument: string, ...events: readonly object[]): Promise<void> => {
      for (const event of events) {
        await tell(app, id, { type: 'instrument-used', instrument, event } as Parameters<typeof tell>[2]);
      }
      await tell(app, id, { type: 'room-turned', shows: { what: 'instrument', instrument } });
      for (const page of [app, room]) await expectAccessible(page);
    };
    const moveOn = (from: { id: ItemId } | undefined) =>
      tell(app, id, { type: 'moved-on', from: from?.id ?? ('' as ItemId) });

    await use('tables', { type: 'groups-made', seed: 1, size: 3, present: 9, absent: [] });
    await use('hello-round', { type: 'round-begun', of: 3 });
    await moveOn(hello);
    await use('side-cards', { type: 'card-turned', card: 'short-meetings' });
    await moveOn(helps);
    await moveOn(pause);
    await use('when-vote', { type: 'votes-typed', option: 'this-week', count: 5 });
    await moveOn(step);
    await use('useful-scale', { type: 'tally-typed', step: 4, count: 12 });
    expect(goodbye).toBeDefined();
  });

  test('the room: welcome, question, approval, and blank', async ({ app, context }) => {
    const planned = await plan(app, { language });
    const room = await roomOf(app, planned, context.newPage());
    await expectAccessible(room);
    const id = await withEveryKind(app, language);
    await room.goto(new URL(`/#/room/${id}`, app.url()).href);
    await room.reload();
    await room.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(room);
    await tell(app, id, { type: 'room-turned', shows: { what: 'approval' } });
    await expect(room.getByText('About agreement')).toBeVisible();
    await expectAccessible(room);
  });

  test('the close and the review', async ({ app, show }) => {
    const id = await withEveryKind(app, language);
    await show('approve', id);
    await lookAt(app);
    await show('review', id);
    await app.locator('main h1').waitFor();
    await lookAt(app);
  });

  test('the documents and the settings', async ({ app, t, show }) => {
    const id = await withEveryKind(app, language);
    await show('documents', id);
    await app
      .getByRole('navigation', { name: t('papers.list') })
      .getByRole('button')
      .first()
      .click();
    await app.locator('canvas').first().waitFor();
    await lookAt(app);
    await goTo(app, '#/settings');
    await app.getByRole('heading', { name: t('settings.title'), level: 1 }).waitFor();
    await lookAt(app);
  });
});

const roomOf = async (app: Page, id: SessionId, opening: Promise<Page>): Promise<Page> => {
  const room = await opening;
  await room.goto(new URL(`/#/room/${id}`, app.url()).href);
  await room.getByRole('heading').first().waitFor();
  return room;
};
