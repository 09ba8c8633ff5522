/** The three pictures of the README: build/pictures/. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { project } from '../support/project.ts';
import { draftOf, planHalfDay, runTo, sayThings } from './half-day.ts';
import { expect, test } from './stage.ts';

const takeFor = async (page: Page, name: string): Promise<void> => {
  const folder = join(project, 'build/pictures');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
};

test('the plan, the run screen and the room', async ({ stage }) => {
  const { page, t } = stage;
  const id = await planHalfDay(stage);
  await stage.open(`#/plan/${id}`);
  await page.getByRole('grid').waitFor();
  await takeFor(page, 'plan');

  const session = await runTo(stage, id, 5);
  await sayThings(stage, session);
  await stage.setClock('10:22');
  await stage.open(`#/run/${id}`);
  await page.getByRole('timer').waitFor();
  await page.getByRole('complementary').getByRole('textbox').first().pressSequentially(`= ${draftOf.sv}`);
  await expect(page.getByText(t('save.saved'), { exact: true })).toBeVisible();
  await takeFor(page, 'run');

  await stage.open(`#/room/${id}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await takeFor(page, 'room');
});
