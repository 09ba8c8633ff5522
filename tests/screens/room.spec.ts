/** What the room sees: the question, the time, the steps; never a note. */
import type { BrowserContext, Page } from '@playwright/test';
import { begin } from '../support/browser-calls.ts';
import { expect, inBothLanguages, test } from '../support/browser-screens.ts';

const openRoom = async (app: Page, context: BrowserContext, label: string): Promise<Page> => {
  const opened = context.waitForEvent('page');
  await app.getByRole('button', { name: label }).click();
  return opened;
};
const question = { sv: /Vad har varit bra i dag/, en: /What has been good today/ };

inBothLanguages((language) => {
  test('the room sees the question and the time, and never what is written', async ({
    app,
    t,
    show,
    context,
  }) => {
    await show('run', await begin(app, { language }));
    const room = await openRoom(app, context, t('run.openRoom'));
    await expect(room.getByRole('heading', { level: 1 })).toHaveText(question[language]);
    await expect(room.getByText(t('room.minutesLeft', { count: 10 }))).toBeVisible();

    const heard: string[] = [];
    const wire = await context.newCDPSession(room);
    wire.on('Network.eventSourceMessageReceived', ({ data }) => void heard.push(data));
    await wire.send('Network.enable');
    await app.getByRole('complementary').getByRole('textbox').first().fill('= hemligt för rummet');
    await app.keyboard.press('Enter');
    await app.getByRole('button', { name: t('run.pause') }).click();
    await expect(room.getByText(t('room.paused'))).toBeVisible();
    await expect(room.locator('body')).not.toContainText('hemligt');
    expect(await room.content()).not.toContain('hemligt');
    // The pause came after the note: a room that hears everything would have heard of both.
    expect(heard).not.toEqual([]);
    expect(heard.join()).not.toContain('hemligt');
  });

  test('the room is blanked and shown again, and warned when two minutes are left', async ({
    app,
    t,
    show,
    context,
  }) => {
    await show('run', await begin(app, { language }));
    const room = await openRoom(app, context, t('run.openRoom'));
    await expect(room.getByRole('heading')).toBeVisible();
    await app.getByRole('button', { name: t('run.blank') }).click();
    await expect(room.getByRole('heading')).toHaveCount(0);
    await expect(room.getByRole('main')).toHaveText('');
    await app.getByRole('button', { name: t('run.unblank') }).click();
    await expect(room.getByRole('heading', { level: 1 })).toHaveText(question[language]);
    await app.getByRole('button', { name: t('run.warn') }).click();
    await expect(room.getByText(t('room.twoMinutes'))).toBeVisible();
  });
});

test('the room speaks the language of the session, whatever the window speaks', async ({
  app,
  t,
  show,
  context,
}) => {
  await show('run', await begin(app, { language: 'en' }));
  const room = await openRoom(app, context, t('run.openRoom'));
  await expect(room.getByRole('heading', { level: 1 })).toHaveText(question.en);
  await expect(room.getByText('minutes left')).toBeVisible();
});

test('a room window may ask for nothing but what the room sees', async ({ app, show, host }) => {
  const id = await begin(app, { language: 'sv' });
  await show('run', id);
  const asked = await app.evaluate(async (session) => {
    const ask = async (name: string): Promise<string> => {
      const answer = await fetch(`/api/${name}?role=room`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id: session }),
      });
      const reply = (await answer.json()) as { ok: boolean; problem?: { code: string } };
      return reply.ok ? 'answered' : (reply.problem?.code ?? '');
    };
    return { room: await ask('openRoom'), lead: await ask('openSession') };
  }, id);
  expect(asked.room).toBe('answered');
  expect(asked.lead).not.toBe('answered');
  expect(host.now().address).toContain('127.0.0.1');
});
