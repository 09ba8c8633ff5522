/** The desktop host's parts that need no Electron: its options, and whether a window can be reached. */
import { expect, test } from 'vitest';
import { readOptions } from '../../electron/hosts/desktop/options.ts';
import { isInSight } from '../../electron/hosts/desktop/window-places.ts';

test('the options are found among switches that are not ours', () => {
  expect(readOptions(['.', '--no-sandbox', '--data', '/tmp/x', '--inspect=0', '--language=en'])).toEqual({
    data: '/tmp/x',
    language: 'en',
  });
  expect(readOptions(['--remote-debugging-port=0'])).toEqual({ data: null, language: null });
});

test.each([
  [['--data']],
  [['--data=']],
  [['--data', '--language', 'sv']],
  [['--language', 'nb']],
  [['--language']],
])('what cannot be meant is told: %s', (args) => {
  expect(readOptions(args)).toMatch(/^--(data|language) takes /);
});

const left = { x: 0, y: 0, width: 1280, height: 800 };
const right = { x: 1280, y: 0, width: 1920, height: 1080 };
const window = { x: 1400, y: 20, width: 900, height: 600 };

test('a window is opened where it was only while somebody could take hold of it there', () => {
  expect(isInSight(window, [left, right])).toBe(true);
  // The second display was left at the office.
  expect(isInSight(window, [left])).toBe(false);
  expect(isInSight({ ...window, x: -850 }, [left])).toBe(false);
  expect(isInSight({ ...window, x: -700 }, [left])).toBe(true);
  expect(isInSight({ ...window, x: 100, y: 790 }, [left])).toBe(false);
  expect(isInSight({ ...window, x: 100, y: -300 }, [left])).toBe(false);
});
