import { describe, expect, test } from 'vitest';
import { closest } from '../../../electron/core/kit/closest.ts';
import { hashInput } from '../../../electron/core/kit/hash-input.ts';
import { compareVersions } from '../../../electron/core/kit/version.ts';

test('versions are compared by number', () => {
  const versions = ['1.10.0', '1.2.0', '2.0.0', '1.2.10', '1.2.9'];
  expect(versions.toSorted(compareVersions)).toEqual(['1.2.0', '1.2.9', '1.2.10', '1.10.0', '2.0.0']);
  expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
});

test.each([
  ['paus', ['welcome', 'pause', 'close'], 'pause'],
  ['Sägg', ['Säg', 'Gör'], 'Säg'],
  ['xylophone', ['pause', 'close'], ''],
  ['anything', [], ''],
])('the word closest to %s among %j is %j', (word, candidates, expected) => {
  expect(closest(word, candidates)).toBe(expected);
});

describe('what the hash is taken over', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const input = (...files: [string, string][]) => {
    const parts = [...hashInput(new Map(files.map(([path, text]) => [path, bytes(text)])))];
    return parts.map((part) => (typeof part === 'string' ? part : new TextDecoder().decode(part))).join('');
  };

  test('the order in which files are found does not matter', () => {
    expect(input(['b', '2'], ['a', '1'])).toBe(input(['a', '1'], ['b', '2']));
  });
  test('lengths are in bytes', () => {
    expect(input(['a', 'ä'])).toBe('a\x002\x00ä');
  });
  test('a word moved from one file to the next changes it', () => {
    expect(input(['a', 'one'], ['b', 'two'])).not.toBe(input(['a', 'onetwo'], ['b', '']));
  });
  test('a file renamed changes it', () => {
    expect(input(['a', 'one'])).not.toBe(input(['c', 'one']));
  });
});
