/** Parcels that must not be taken in: for each, what it is and what is said of it. Each is the sound kit with one thing wrong. */
import { deflateRawSync } from 'node:zlib';
import { rawZip } from '../../support/raw-zip.ts';
import type { RawEntry } from '../../support/raw-zip.ts';
import { tinyFiles } from '../../core/kit/tiny-files.ts';
import {
  namesOutside,
  devices,
  oddNames,
  strangers,
  codeOfStranger,
  twins,
  links,
  specials,
} from './hostile-names.ts';

/** `code`: what some problem of it is called, or how that begins. */
export type Hostile = readonly [what: string, parcel: Buffer, code: string];

const sound: readonly RawEntry[] = [...tinyFiles].map(([name, content]) => ({ name, content }));
const soundZip = rawZip(sound);
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

const withEntry = (...more: RawEntry[]): Buffer => rawZip([...sound, ...more]);
const withText = (path: string, text: string): Buffer =>
  rawZip(sound.map((entry) => (entry.name === path ? { ...entry, content: text } : entry)));
const edited = (path: string, from: string | RegExp, to: string): Buffer => {
  const before = tinyFiles.get(path) ?? '';
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`Nothing to change in ${path}: ${String(from)}`);
  return withText(path, after);
};
const without = (path: string): Buffer => rawZip(sound.filter(({ name }) => name !== path));

const html = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)></svg>',
  '<iframe src="https://example.org"></iframe>',
  '<style>@import url(https://example.org)</style>',
  '<a href="javascript:alert(1)">x</a>',
  '<!-- hidden -->',
  '<object data="x"></object>',
  '<b onclick="x()">bold</b>',
  'Text <span style="x">inline</span> text',
];
const remote = [
  '![x](https://example.org/x.png)',
  '![x](http://example.org/x.png)',
  '![x](//example.org/x.png)',
  '![x](data:image/png;base64,AAAA)',
  '![x](file:///etc/passwd)',
  '![x](../../../etc/passwd.png)',
];

const prototypeKeys = [
  ['"licence"', '"__proto__": { "polluted": true }, "licence"'],
  ['"licence"', '"constructor": { "prototype": {} }, "licence"'],
  ['"groupSize": {', '"groupSize": { "__proto__": 1,'],
  ['"licence"', '"prototype": 1, "licence"'],
] as const;

const shapes: readonly (readonly [string, string, string])[] = [
  ['nothing', '', 'json-'],
  ['null', 'null', 'format-'],
  ['a list', '[]', 'format-'],
  ['a number', '7', 'format-'],
  ['a text', '"kit"', 'format-'],
  ['half an object', '{ "format": "samsprak-kit"', 'json-'],
  ['an object of nothing', '{}', 'format-'],
  ['another format', '{ "format": "other-kit", "formatVersion": 1 }', 'format-'],
  ['a newer format', '{ "format": "samsprak-kit", "formatVersion": 2 }', 'format-newer'],
  ['very deep', `${'['.repeat(3000)}${']'.repeat(3000)}`, 'json-'],
  ['binary', '\u0000\u0001\u0002', 'json-'],
];

const many = (count: number): RawEntry[] =>
  Array.from({ length: count }, (_, index) => ({ name: `images/${index}.png`, content: png, method: 0 }));

/** Zeros that pack to next to nothing. */
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024);
const bomb = (megabytes: number, says: number): Buffer => {
  const packed = deflateRawSync(zeros(megabytes));
  // Stored as it is packed, under the flag of the packing: the sizes are then what is said.
  return withEntry({ name: 'images/bomb.png', content: packed, method: 0, says: { size: says } });
};

const cuts = [0, 1, 4, 21, 22, 30, 100, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99].map((at): Hostile => {
  const length = at < 1 && at > 0 ? Math.floor(soundZip.length * at) : at;
  return [`cut off after ${at}`, soundZip.subarray(0, length), 'parcel-broken'];
});

const flipped = [0.2, 0.4, 0.6].map((at): Hostile => {
  const damaged = Buffer.from(soundZip);
  const place = Math.floor(damaged.indexOf(Buffer.from('PK\x01\x02', 'latin1')) * at);
  damaged.writeUInt8((damaged.readUInt8(place) ^ 0x5a) & 0xff, place);
  return [`one byte changed at ${at}`, damaged, 'parcel-broken'];
});

export const hostileParcels: readonly Hostile[] = [
  ...cuts,
  ...flipped,
  ['no zip at all', Buffer.from('# Hej\n\nDet här är ett brev.'), 'parcel-broken'],
  ['a picture', png, 'parcel-broken'],
  ['nothing but an end', rawZip([]), 'parcel-empty'],
  ['only folders', rawZip([{ name: 'handouts/', method: 0 }]), 'parcel-empty'],
  ['another program’s files', rawZip([{ name: 'word/document.xml', content: '<w/>' }]), 'parcel-empty'],
  ...namesOutside.map((name): Hostile => [
    `a name that leads out: ${name}`,
    withEntry({ name, content: 'x' }),
    'file-name',
  ]),
  ...devices.map((name): Hostile => [
    `a device’s name: ${name}`,
    withEntry({ name, content: png }),
    'file-name',
  ]),
  ...oddNames.map((name): Hostile => [
    `an odd name: ${JSON.stringify(name)}`,
    withEntry({ name, content: png }),
    'file-name',
  ]),
  ...strangers.map((name): Hostile => [
    `a file that nobody reads: ${name}`,
    withEntry({ name, content: 'x' }),
    codeOfStranger(name),
  ]),
  ...twins.map(([one, other]): Hostile => [
    `two names that some disk takes for one: ${one}, ${other}`,
    withEntry({ name: one, content: png }, { name: other, content: png }),
    'file-twice',
  ]),
  [
    'the same name twice',
    withEntry({ name: 'images/map.png', content: png }, { name: 'images/map.png', content: png }),
    'file-twice',
  ],
  ['kit.json twice', withEntry({ name: 'kit.json', content: '{}' }), 'file-twice'],
  ['kit.json in capitals as well', withEntry({ name: 'KIT.JSON', content: '{}' }), 'file-twice'],
  ...links.map(([what, mode]): Hostile => [
    what,
    withEntry({ name: 'images/a.png', content: '/etc/passwd', mode }),
    'file-link',
  ]),
  ...specials.map(([what, mode]): Hostile => [
    what,
    withEntry({ name: 'images/a.png', mode }),
    'file-unreadable',
  ]),
  [
    'a file behind a password',
    withEntry({ name: 'images/a.png', content: png, flags: 0x801 }),
    'parcel-locked',
  ],
  ['a kit behind a password', rawZip(sound.map((entry) => ({ ...entry, flags: 0x801 }))), 'parcel-locked'],
  ...[1, 6, 9, 12, 14, 93, 95, 98, 99].map((method): Hostile => [
    `packed in way ${method}`,
    withEntry({ name: 'images/a.png', content: png, method }),
    'parcel-broken',
  ]),
  ['a wrong checksum', withEntry({ name: 'images/a.png', content: png, says: { crc: 7 } }), 'parcel-broken'],
  [
    'smaller than it says',
    withEntry({ name: 'images/a.png', content: png, says: { size: 9_000 } }),
    'parcel-broken',
  ],
  [
    'larger than it says',
    withEntry({ name: 'images/a.png', content: zeros(5), says: { size: 3 } }),
    'parcel-broken',
  ],
  [
    'stored with two sizes',
    withEntry({ name: 'images/a.png', content: png, method: 0, says: { size: 3 } }),
    'parcel-broken',
  ],
  [
    'a size beyond the file',
    withEntry({ name: 'images/a.png', content: png, says: { packed: 90_000_000 } }),
    'parcel-broken',
  ],
  [
    'fifty megabytes of zeros, twice',
    withEntry({ name: 'images/a.png', content: zeros(50) }, { name: 'images/b.png', content: zeros(50) }),
    'folder-too-large',
  ],
  ['seventy megabytes of zeros', withEntry({ name: 'images/a.png', content: zeros(70) }), 'folder-too-large'],
  [
    'four gigabytes, it says',
    withEntry({ name: 'images/a.png', content: png, says: { size: 0xffff_fffe } }),
    'folder-too-large',
  ],
  ['a bomb that lies', bomb(100, 40), 'parcel-broken'],
  ['a thousand and one files', rawZip([...sound, ...many(1001)]), 'folder-too-many'],
  ['three thousand files', rawZip([...sound, ...many(3000)]), 'folder-too-many'],
  [
    'a drawing that calls itself a picture',
    withEntry({
      name: 'images/a.png',
      content: '<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>',
    }),
    'image-not-picture',
  ],
  [
    'a page that calls itself a picture',
    withEntry({ name: 'images/a.jpg', content: '<html></html>' }),
    'image-not-picture',
  ],
  [
    'a zip that calls itself a picture',
    withEntry({ name: 'images/a.jpeg', content: soundZip }),
    'image-not-picture',
  ],
  ['nothing that calls itself a picture', withEntry({ name: 'images/a.png' }), 'image-not-picture'],
  [
    'a licence that is a program',
    withEntry({ name: 'LICENSE', content: Buffer.from([0x4d, 0x5a, 0xff, 0xfe]) }),
    'file-not-text',
  ],
  [
    'a guide in another encoding',
    rawZip(
      sound.map((entry) =>
        entry.name === 'guide.sv.md' ? { ...entry, content: Buffer.from('# L\xe5tsas', 'latin1') } : entry,
      ),
    ),
    'file-not-text',
  ],
  ...html.map((text): Hostile => [
    `HTML in a guide: ${text}`,
    edited('guide.sv.md', /(\n### Syfte\n)/, `\n### Syfte\n${text}\n\n`),
    'html',
  ]),
  ...html
    .slice(0, 3)
    .map((text): Hostile => [
      `HTML in a handout: ${text}`,
      withText('handouts/late-card.sv.md', `# Kort\n\n${text}\n`),
      'html',
    ]),
  ...remote.map((text): Hostile => [
    `a picture from elsewhere: ${text}`,
    edited('guide.sv.md', /(\n### Syfte\n)/, `\n### Syfte\n${text}\n\n`),
    'image-remote',
  ]),
  ...prototypeKeys.map(([from, to]): Hostile => [
    `a key that is no key: ${to}`,
    edited('kit.json', from, to),
    'json-',
  ]),
  ...shapes.map(([what, text, code]): Hostile => [`kit.json is ${what}`, withText('kit.json', text), code]),
  ...['kit.json', 'guide.sv.md', 'guide.en.md', 'handouts/late-card.sv.md', 'handouts/late-card.en.md'].map(
    (path): Hostile => [
      `without ${path}`,
      without(path),
      path === 'kit.json' ? 'parcel-empty' : 'file-missing',
    ],
  ),
  ['an id that leads out', edited('kit.json', '"tiny"', '"../../tiny"'), 'id-malformed'],
  ['an id that is a device', edited('kit.json', '"tiny"', '"con"'), 'json-'],
  ['an id of the language', edited('kit.json', '"tiny"', '"__proto__"'), 'id-malformed'],
  ['a version that leads out', edited('kit.json', '"1.0.0"', '"1.0.0/../.."'), 'version-malformed'],
];
