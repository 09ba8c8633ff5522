/** The five instruments in their first form: what the leader does, and what the room sees of it. */
import type { BrowserContext, Page } from '@playwright/test';
import type { SessionId } from '../../electron/core/ids.ts';
import { call, plan, tell } from '../support/browser-calls.ts';
import { expect, inBothLanguages, test } from '../support/browser-screens.ts';
import type { Language } from '../../electron/core/units.ts';

/** A session at the n-th line of its agenda, from 0. */
const at = async (app: Page, language: Language, line: number): Promise<SessionId> => {
  const id = await plan(app, { language, details: { expected: 12 } });
  const { session } = await call(app, 'openSession', { id });
  await tell(app, id, { type: 'session-started' });
  for (const item of session.agenda.slice(0, line)) await tell(app, id, { type: 'moved-on', from: item.id });
  return id;
};
const roomOf = async (app: Page, context: BrowserContext, id: SessionId): Promise<Page> => {
  const room = await context.newPage();
  await room.goto(new URL(`/#/room/${id}`, app.url()).href);
  await room.getByRole('main').waitFor();
  return room;
};

inBothLanguages((language) => {
  test('groups are drawn from those present, and shown', async ({ app, t, show, context }) => {
    const id = await at(app, language, 0);
    await show('run', id);
    const pane = app.getByRole('region', { name: new RegExp(`^${t('instruments.kinds.groups')}`) });
    await pane.getByRole('button', { name: t('instruments.groups.make') }).click();
    await expect(pane.getByRole('heading', { level: 4 })).toHaveCount(3);
    const room = await roomOf(app, context, id);
    await pane.getByRole('button', { name: t('instruments.show') }).click();
    await expect(
      room.getByRole('heading', { name: t('instruments.groups.group', { number: 3 }) }),
    ).toBeVisible();
    await app.getByRole('button', { name: t('run.roomToActivity') }).click();
    await expect(room.getByRole('heading', { level: 2 })).toHaveCount(0);
  });

  test('a round goes from turn to turn without a name', async ({ app, t, show }) => {
    await show('run', await at(app, language, 0));
    const pane = app.getByRole('region', { name: new RegExp(`^${t('instruments.kinds.rounds')}`) });
    await pane.getByRole('spinbutton').fill('2');
    await pane.getByRole('button', { name: t('instruments.rounds.begin') }).click();
    await expect(pane.getByText(t('instruments.rounds.turn', { turn: 1, of: 2 }))).toBeVisible();
    await pane.getByRole('button', { name: t('instruments.rounds.next') }).click();
    await pane.getByRole('button', { name: t('instruments.rounds.last') }).click();
    await expect(pane.getByText(t('instruments.rounds.done'))).toBeVisible();
  });

  test('a card is turned in the hand and on the wall', async ({ app, t, show, context }) => {
    const id = await at(app, language, 1);
    await show('run', id);
    const pane = app.getByRole('region', { name: new RegExp(`^${t('instruments.kinds.cards')}`) }).first();
    await pane.getByRole('button', { name: t('instruments.cards.first') }).click();
    const room = await roomOf(app, context, id);
    await pane.getByRole('button', { name: t('instruments.show') }).click();
    const wall = room.getByRole('main');
    const front = language === 'sv' ? 'Korta möten' : 'Short meetings';
    await expect(wall).toContainText(front);
    const before = await wall.textContent();
    await pane.getByRole('button', { name: t('instruments.cards.turnOver') }).click();
    await expect(wall).not.toHaveText(before ?? '');
    await pane.getByRole('button', { name: t('instruments.cards.next') }).click();
    await expect(wall).not.toContainText(front);
  });

  test('votes on the group’s own proposals are counted', async ({ app, t, show, context }) => {
    const id = await at(app, language, 3);
    await show('run', id);
    const pane = app.getByRole('region', { name: new RegExp(`^${t('instruments.kinds.vote')}`) }).last();
    const proposal = pane.getByRole('textbox', { name: t('instruments.vote.add') });
    for (const text of ['A quiet corner', 'A list by the door']) {
      await proposal.fill(text);
      await proposal.press('Enter');
      await expect(
        pane.getByRole('spinbutton', { name: t('instruments.vote.votesFor', { text }) }),
      ).toBeVisible();
    }
    await pane
      .getByRole('spinbutton', { name: t('instruments.vote.votesFor', { text: 'A list by the door' }) })
      .fill('7');
    await expect(pane.getByRole('status')).toContainText('A list by the door');
    const room = await roomOf(app, context, id);
    await pane.getByRole('button', { name: t('instruments.show') }).click();
    await expect(room.getByRole('main')).toContainText('A list by the door');
    await expect(room.getByRole('main')).toContainText(t('instruments.vote.count', { count: 7 }));
  });

  test('a scale stays locked until enough have answered', async ({ app, t, show, context }) => {
    const id = await at(app, language, 4);
    await show('run', id);
    const pane = app.getByRole('region', { name: new RegExp(`^${t('instruments.kinds.scale')}`) });
    const room = await roomOf(app, context, id);
    await pane.getByRole('spinbutton', { name: t('instruments.scale.step', { step: 4 }) }).fill('5');
    await pane.getByRole('button', { name: t('instruments.show') }).click();
    await expect(room.getByText(t('instruments.scale.lockedRoom', { needed: 6 }))).toBeVisible();
    await expect(pane.getByText(t('instruments.scale.locked', { needed: 6, count: 1 }))).toBeVisible();
    await pane.getByRole('spinbutton', { name: t('instruments.scale.step', { step: 5 }) }).fill('6');
    await expect(room.getByText(t('instruments.scale.lockedRoom', { needed: 6 }))).toBeHidden();
    await expect(pane.getByText(t('instruments.scale.agree'))).toBeVisible();
  });
});
