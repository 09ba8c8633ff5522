import { expect, test } from 'vitest';
import { readStartOptions } from '../../build/ready/start-options.mjs';

const nothing = { host: null, port: null, open: true, data: null, language: null };

test('every option is read, written with a space or an equals sign', () => {
  const read = readStartOptions([
    '--host',
    'loopback',
    '--port=0',
    '--no-open',
    '--data',
    'a b',
    '--language=en',
  ]);
  expect(read).toEqual({
    options: { host: 'loopback', port: '0', open: false, data: 'a b', language: 'en' },
  });
  expect(readStartOptions([])).toEqual({ options: nothing });
});

test('a value keeps the equals signs in it', () => {
  expect(readStartOptions(['--data=/tmp/a=b'])).toEqual({ options: { ...nothing, data: '/tmp/a=b' } });
});

test.each([
  [['--prot', '1'], 'Unknown option --prot.'],
  [['loopback'], 'Unknown option loopback.'],
  [['--port'], '--port takes a number from 0 to 65535.'],
  [['--port', '65536'], '--port takes a number from 0 to 65535.'],
  [['--port', '-1'], '--port takes a number from 0 to 65535.'],
  [['--host', 'cloud'], '--host takes desktop or loopback.'],
  [['--language', 'fi'], '--language takes sv or en.'],
  [['--data', '--no-open'], '--data takes a folder.'],
  [['--no-open=yes'], 'Unknown option --no-open=yes.'],
])('%j is wrong usage, and says why', (args, wrong) => {
  expect(readStartOptions(args)).toEqual({ wrong });
});

test('help wins over what is wrong after it', () => {
  expect(readStartOptions(['--help', '--prot'])).toEqual({ help: true });
});
