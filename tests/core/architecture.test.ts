import { expect, test } from 'vitest';
import { refusal } from '../../build/lint/rooms.mjs';
import { importsOfProduct, ringsIn } from '../support/source-tree.ts';

const imports = importsOfProduct();

test('every import keeps to its room', () => {
  expect(imports.size).toBeGreaterThan(100);
  const refused = [...imports].flatMap(([file, specifiers]) =>
    specifiers.flatMap((specifier) => {
      const why = refusal(file, specifier);
      return why ? [`${file} imports ${specifier}: ${why}`] : [];
    }),
  );
  expect(refused).toEqual([]);
});

test('no file imports itself through others', () => {
  expect(ringsIn(imports).map((ring) => ring.join(' → '))).toEqual([]);
});

test.each([
  ['electron/core/kit/kit.ts', '../../services/clock.ts', /core may import only/],
  ['electron/core/kit/kit.ts', '../../hosts/terminal/main.ts', /not hosts/],
  ['electron/core/kit/kit.ts', '../../../renderer/main.tsx', /not renderer/],
  ['electron/core/kit/kit.ts', 'node:fs', /core is pure/],
  ['electron/core/kit/kit.ts', 'lowdb/node', /core is pure/],
  ['electron/core/kit/kit.ts', 'zod', /core\/schema\.ts/],
  ['electron/services/log.ts', 'electron', /Only hosts\/desktop/],
  ['electron/services/log.ts', '../hosts/loopback/main.ts', /services may import only/],
  ['electron/hosts/loopback/main.ts', '../desktop/main.ts', /not desktop/],
  ['electron/hosts/loopback/main.ts', 'electron', /Only hosts\/desktop/],
  ['renderer/host/connect.ts', '../../electron/services/clock.ts', /not services/],
  ['renderer/host/connect.ts', 'node:path', /no Node/],
  ['renderer/host/connect.ts', 'fs/promises', /no Node/],
  ['renderer/host/connect.ts', 'pdfkit', /no Node/],
])('%s may not import %s', (file, specifier, why) => {
  expect(refusal(file, specifier)).toMatch(why);
});

test.each([
  ['electron/core/schema.ts', 'zod'],
  ['electron/core/kit/read.ts', 'jsonc-parser'],
  ['electron/core/time.ts', '@internationalized/date'],
  ['electron/core/documents/words.ts', '../../../locales/sv/documents.json'],
  ['electron/services/log.ts', '../core/units.ts'],
  ['electron/hosts/desktop/main.ts', 'electron'],
  ['electron/hosts/desktop/main.ts', '../launch.ts'],
  ['renderer/host/connect.ts', '../../electron/core/contract.ts'],
  ['renderer/app/App.tsx', './Shell.module.css'],
])('%s may import %s', (file, specifier) => {
  expect(refusal(file, specifier)).toBeNull();
});

test('a ring of imports is found, and a shared file is none', () => {
  const ring = new Map([
    ['a/one.ts', ['../b/two.ts', './shared.ts']],
    ['b/two.ts', ['../a/three.ts', '../a/shared.ts']],
    ['a/three.ts', ['./one.ts']],
    ['a/shared.ts', ['zod']],
  ]);
  expect(ringsIn(ring)).toEqual([['a/one.ts', 'b/two.ts', 'a/three.ts', 'a/one.ts']]);
});
