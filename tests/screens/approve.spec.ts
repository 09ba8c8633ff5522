/** The close: one page, read aloud, corrected where it stands, approved. */
import type { Page } from '@playwright/test';
import { emptyWords } from '../../electron/core/session/empty-words.ts';
import type { NoteKind } from '../../electron/core/session/note-kinds.ts';
import type { NoteId, SessionId } from '../../electron/core/ids.ts';
import { begin, call, tell } from '../support/browser-calls.ts';
import { expect, inBothLanguages, test } from '../support/browser-screens.ts';
import type { Language } from '../../electron/core/units.ts';

const withNotes = async (app: Page, language: Language): Promise<SessionId> => {
  const id = await begin(app, { language });
  const take = (kind: NoteKind, text: string) =>
    tell(app, id, {
      type: 'note-taken',
      id: `note-${crypto.randomUUID()}` as NoteId,
      item: null,
      words: { ...emptyWords(kind), text },
    });
  await take('agreement', 'We begin on time');
  await take('action', 'A list by the door');
  await take('lifted', 'A second car');
  await take('insight', 'For us alone');
  return id;
};

inBothLanguages((language) => {
  test('the page is corrected where it stands, and approved', async ({ app, t, show }) => {
    const id = await withNotes(app, language);
    await show('approve', id);
    const page = app.getByRole('article', { name: t('approve.title') });
    await expect(page).not.toContainText('For us alone');

    await page
      .getByRole('button', { name: `${t('approve.agreement', { number: 1 })}: We begin on time` })
      .click();
    await page.getByRole('textbox', { name: t('approve.agreement', { number: 1 }) }).fill('We begin at nine');
    await app.keyboard.press('Enter');
    await expect(page.getByRole('listitem').first()).toContainText('We begin at nine');

    const who = t('approve.cell', { what: t('approve.action', { number: 1 }), field: t('approve.page.who') });
    await page.getByRole('button', { name: new RegExp(`^${who}`) }).click();
    await app.keyboard.type('Amal');
    await app.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: `${who}: Amal` })).toBeVisible();

    await page.getByRole('textbox', { name: t('approve.addAgreement') }).fill('We end on time');
    await app.keyboard.press('Enter');
    await expect(page.getByText('We end on time')).toBeVisible();
    await page.getByRole('button', { name: t('approve.propose') }).click();
    await expect(
      page.getByRole('button', { name: new RegExp(`^${t('approve.followUpDate', { number: 4 })}`) }),
    ).toBeVisible();

    await app.getByRole('button', { name: t('approve.approve') }).click();
    await expect(app.getByRole('status').filter({ hasText: t('approve.approve') })).toBeVisible();
    // What was read aloud stays as it is.
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    const { session } = await call(app, 'openSession', { id });
    expect(session.approvedAt).not.toBeNull();

    await app.getByRole('button', { name: t('approve.withdraw') }).click();
    await expect(page.getByRole('textbox', { name: t('approve.addAgreement') })).toBeVisible();
  });

  test('the room sees the page as it is corrected', async ({ app, t, show, context }) => {
    const id = await withNotes(app, language);
    await show('approve', id);
    const room = await context.newPage();
    await room.goto(new URL(`/#/room/${id}`, app.url()).href);
    await app.getByRole('button', { name: t('approve.show') }).click();
    await expect(room.getByRole('main')).toContainText('We begin on time');
    await expect(room.getByRole('main')).not.toContainText('For us alone');
    const page = app.getByRole('article', { name: t('approve.title') });
    await page.getByRole('textbox', { name: t('approve.addAgreement') }).fill('We end on time');
    await app.keyboard.press('Enter');
    await expect(room.getByRole('main')).toContainText('We end on time');
  });
});
