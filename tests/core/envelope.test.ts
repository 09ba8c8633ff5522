import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../electron/core/canonical-json.ts';
import { openEnvelope, wrap } from '../../electron/core/envelope.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const labels = { format: 'samsprak-session', formatVersion: 3, id: 'abcdefgh', revision: 7 };
const expected = { format: 'samsprak-session', formatVersion: 3 };
const body = { text: 'Vi lyssnar på varandra', notes: [1, 2.5, null, true], deep: { b: 'ö "', a: [] } };
const stored = wrap(labels, body, sha256);
const changed = (change: Record<string, unknown>): string =>
  JSON.stringify({ ...(JSON.parse(stored) as object), ...change });

describe('an envelope', () => {
  test('gives back what was put in it', () => {
    expect(openEnvelope(stored, expected, sha256)).toEqual({
      state: 'ok',
      id: 'abcdefgh',
      revision: 7,
      formatVersion: 3,
      body,
    });
  });

  test('says what it is to anybody who reads it as JSON', () => {
    expect(JSON.parse(stored)).toEqual({
      ...labels,
      encryption: 'none',
      sha256: sha256(canonicalJson(body)),
      body,
    });
  });

  test('is the same text whatever order the body was built in', () => {
    const other = { deep: { a: [], b: 'ö "' }, notes: [1, 2.5, null, true], text: 'Vi lyssnar på varandra' };
    expect(wrap(labels, other, sha256)).toBe(stored);
  });

  test('survives being indented by an editor', () => {
    const indented = JSON.stringify(JSON.parse(stored), null, 2);
    expect(openEnvelope(indented, expected, sha256).state).toBe('ok');
  });

  test('keeps an own __proto__ as data, and its checksum', () => {
    const hostile: unknown = JSON.parse('{"__proto__":{"admin":true},"a":1}');
    const opened = openEnvelope(wrap(labels, hostile, sha256), expected, sha256);
    expect(opened.state === 'ok' && Object.keys(opened.body as object)).toEqual(['__proto__', 'a']);
    expect(openEnvelope(stored.replace('"notes"', '"__proto__":{},"notes"'), expected, sha256).state).toBe(
      'damaged',
    );
  });

  test.each([
    ['', 'not-json'],
    [stored.slice(0, -20), 'not-json'],
    ['[]', 'not-an-envelope'],
    ['null', 'not-an-envelope'],
    ['{"format":"samsprak-session"}', 'not-an-envelope'],
    [changed({ revision: -1 }), 'not-an-envelope'],
    [changed({ format: 'samsprak-group' }), 'other-format'],
    [changed({ formatVersion: 4, sha256: 'another kind of sum' }), 'newer-format'],
    [changed({ encryption: 'age-1' }), 'newer-format'],
    [changed({ body: undefined }), 'damaged'],
    [stored.replace('lyssnar', 'lyssnat'), 'damaged'],
    [changed({ sha256: sha256('something else') }), 'damaged'],
  ])('%#: %s is %s', (text, state) => {
    expect(openEnvelope(text, expected, sha256).state).toBe(state);
  });

  test('hands on the body of a newer format, for a try at showing it', () => {
    expect(openEnvelope(changed({ formatVersion: 9 }), expected, sha256)).toEqual({
      state: 'newer-format',
      formatVersion: 9,
      body,
    });
  });

  test('of an older format keeps its number, for the migrations', () => {
    const older = wrap({ ...labels, formatVersion: 1 }, body, sha256);
    expect(openEnvelope(older, expected, sha256)).toMatchObject({ state: 'ok', formatVersion: 1 });
  });
});

describe('canonical JSON', () => {
  test('leaves out what is undefined', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [undefined], [() => 1], [1n]])(
    'refuses %s rather than store something else',
    (value) => {
      expect(() => canonicalJson({ value: [value] })).toThrow(TypeError);
    },
  );

  test('reads back as the same value, also half a surrogate pair', () => {
    const value = { text: 'a\ud83d', tab: '\t\u2028', number: -0.1e-20 };
    expect(JSON.parse(canonicalJson(value))).toEqual(value);
  });
});
