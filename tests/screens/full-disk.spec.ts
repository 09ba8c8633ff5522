/** A disk that fills while somebody types: nothing leaves the screen, and it is saved as soon as there is room again. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRoot } from '../../build/ready/project.mjs';
import { begin, call } from '../support/browser-calls.ts';
import { expect, inBothLanguages, putTinyKit, test, pausedIn } from '../support/browser-screens.ts';

const mayMount = isRoot && process.platform === 'linux';

inBothLanguages((language) => {
  let mounted: string | null = null;

  test.beforeAll(() => {
    if (!mayMount)
      process.stdout.write('\nSKIPPED: the full disk is tried only as root on Linux, on a small tmpfs.\n');
  });
  test.skip(!mayMount, 'only root on Linux may mount a small disk');
  test.use({
    prepare: async ({}, use) =>
      use(async (data: string) => {
        mkdirSync(data, { recursive: true });
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', data]);
        mounted = data;
        await putTinyKit(data);
      }),
  });
  test.afterEach(() => {
    // The host may still hold the folder: it is let go of when the host has ended.
    if (mounted !== null) execFileSync('umount', ['-l', mounted]);
    mounted = null;
  });

  test('what is typed stays, is marked unsaved, and is saved once there is room', async ({
    app,
    t,
    show,
    host,
  }) => {
    const id = await begin(app, { language });
    await show('run', id);
    const field = app.getByRole('complementary').getByRole('textbox').first();
    await field.pressSequentially('= before, ');
    await expect(app.getByText(t('save.saved'), { exact: true })).toBeVisible();

    const ballast = join(host.data, 'ballast');
    const { bavail, bsize } = statfsSync(host.data);
    writeFileSync(ballast, Buffer.alloc(bavail * bsize));
    await field.pressSequentially('and while it was full');
    const alert = app.getByRole('alert');
    await expect(alert).toContainText(t('save.unsaved'));
    await expect(alert).toContainText(t('problems.disk-full'));
    await expect(field).toHaveValue('before, and while it was full');
    await field.press('Enter');
    await expect(app.getByRole('list', { name: t('run.notesTaken') })).toContainText('and while it was full');
    await app.getByRole('button', { name: t('run.pause') }).click();
    await expect(pausedIn(app, t)).toBeVisible();

    rmSync(ballast);
    await expect(alert).toBeHidden({ timeout: 20_000 });
    await expect(app.getByText(t('save.saved'), { exact: true })).toBeVisible();
    await host.kill();
    await host.restart();
    await expect
      .poll(async () => (await call(app, 'openSession', { id })).session.notes.at(0)?.text)
      .toBe('before, and while it was full');
  });
});
