/** Whose edition a kit is: the publisher, the kit it was made from, and a logo that is a whole picture or no logo at all. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkKitFiles } from '../../../electron/services/kits/check-kit.ts';
import { readPicture } from '../../../electron/services/kits/read-picture.ts';
import { project } from '../../support/project.ts';
import { tinyFiles } from '../../core/kit/tiny-files.ts';

const picture = (name: string) => readFileSync(join(project, 'tests/fixtures/pictures', name));
const [png, jpeg] = [picture('logo.png'), picture('logo.jpg')];

/** A sound PNG of 240 × 80 grey pixels, but for what is said. */
const remade = ({ depth = 8, colour = 0, filter = 0, rows = 80 }): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(240, 0);
  head.writeUInt32BE(80, 4);
  head.set([depth, colour], 8);
  const row = Buffer.from([filter, ...Buffer.alloc(240)]);
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const pixels = deflateSync(Buffer.concat(Array.from({ length: rows }, () => row)));
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const origin = { id: 'elder', version: '2.1.0', titles: { sv: 'Äldre', en: 'Elder' } };

const checked = (
  pictures: Readonly<Record<string, Uint8Array<ArrayBuffer>>>,
  more: object = { publisher: 'Ale kommun' },
) => {
  const files = new Map<string, Uint8Array>([...tinyFiles].map(([path, text]) => [path, Buffer.from(text)]));
  const json = JSON.parse(tinyFiles.get('kit.json') ?? '') as object;
  files.set('kit.json', Buffer.from(JSON.stringify({ ...json, ...more })));
  for (const [path, content] of Object.entries(pictures)) files.set(path, content);
  return checkKitFiles({ bytes: files, problems: [] });
};
const codes = (...given: Parameters<typeof checked>) => checked(...given).problems.map(({ code }) => code);

describe('a picture', () => {
  test('remade for these tests is sound when nothing is changed', () => {
    expect(readPicture(remade({}), 2000)).toMatchObject({ picture: { width: 240 } });
  });

  test.each([
    ['PNG', png, 'image/png'],
    ['JPEG', jpeg, 'image/jpeg'],
  ])('of kind %s is known with its size', (_kind, bytes, mimeType) => {
    expect(readPicture(bytes, 240)).toEqual({
      picture: { mimeType, width: 240, height: 80, base64: bytes.toString('base64') },
    });
    expect(readPicture(bytes, 239)).toBe('too-wide');
  });

  test.each([
    ['cut short', png.subarray(0, png.length - 20)],
    ['cut in the middle', png.subarray(0, 200)],
    ['with a changed byte', Buffer.from(png).fill(0, 120, 121)],
    ['that is only a beginning', png.subarray(0, 8)],
    ['JPEG cut short', jpeg.subarray(0, jpeg.length - 20)],
    ['JPEG without a frame', Buffer.concat([jpeg.subarray(0, 20), Buffer.from([0xff, 0xd9])])],
    ['of a depth that there is not', remade({ depth: 7 })],
    ['whose colours are in a list that is not there', remade({ depth: 8, colour: 3 })],
    ['with a row that nobody can draw', remade({ filter: 9 })],
    ['with a row too few', remade({ rows: 79 })],
    ['that is text', Buffer.from('<svg/>')],
    ['of nothing', Buffer.alloc(0)],
  ])('%s is none', (_what, bytes) => {
    expect(readPicture(bytes, 2000)).toBe('no-picture');
  });
});

describe('a kit', () => {
  test('keeps its publisher, its origin and its logo', () => {
    const { kit, problems } = checked({ 'images/logo.png': png }, { publisher: 'Ale kommun', origin });
    expect(problems).toEqual([]);
    expect(kit?.structure).toMatchObject({ publisher: 'Ale kommun', origin });
    expect(kit?.logo).toMatchObject({ mimeType: 'image/png', width: 240 });
  });

  test('without a logo has none, whatever other pictures it has', () => {
    expect(checked({ 'images/tree.png': png }).kit).not.toHaveProperty('logo');
  });

  test('is refused with a logo that nobody’s name stands beside, two logos, or one that is broken or too large', () => {
    expect(codes({ 'images/logo.png': png }, {})).toEqual(['logo-without-publisher']);
    expect(codes({ 'images/logo.png': png, 'images/logo.jpg': jpeg })).toEqual(['logo-twice']);
    expect(codes({ 'images/logo.png': png.subarray(0, 300) })).toEqual(['image-not-picture']);
    const heavy = Buffer.concat([jpeg.subarray(0, -2), Buffer.alloc(210 * 1024), jpeg.subarray(-2)]);
    expect(codes({ 'images/logo.jpg': heavy })).toEqual(['logo-too-large']);
    const wide = Buffer.from(jpeg);
    wide.writeUInt16BE(2001, jpeg.indexOf(Buffer.from([0xff, 0xc0])) + 7);
    expect(codes({ 'images/logo.jpg': wide })).toEqual(['logo-too-wide']);
  });
});
