/** Files with a session that must not be taken in: what each is, and what is said of it. Each is a sound one with one thing wrong. */
import { wrap } from '../../../electron/core/envelope.ts';
import { sha256 } from '../../../electron/services/files/digest.ts';
import { rawZip } from '../../support/raw-zip.ts';
import type { RawEntry } from '../../support/raw-zip.ts';
import { edition, forged, id, kitEntries, parcelOf, theSession } from './support.ts';

/** `code`: of the problem that the call answers, or of one of those it lists. */
export type Hostile = readonly [what: string, parcel: Buffer, code: string];

const sound = forged();
const withEntry = (...more: RawEntry[]): Buffer => parcelOf(sound, [...kitEntries, ...more]);
const body = (session: object, frozen: object = edition): string => forged({ session, edition: frozen });
const text = (from: string, to: string): string => {
  if (!sound.includes(from)) throw new Error(`Nothing to change: ${from}`);
  return sound.replace(from, to);
};
const whole = parcelOf();
const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;

const ofTheZip: readonly Hostile[] = [
  ...[0, 30, 0.3, 0.6, 0.95].map((at): Hostile => [
    `cut off after ${at}`,
    whole.subarray(0, at < 1 ? Math.floor(whole.length * at) : at),
    'parcel-broken',
  ]),
  ['a name that leads out', withEntry({ name: '../evil.json', content: 'x' }), 'file-name'],
  ['a name that leads out of the kit', withEntry({ name: 'kit/../../evil.md', content: 'x' }), 'file-name'],
  ['an absolute name', withEntry({ name: '/etc/evil.json', content: 'x' }), 'file-name'],
  ['a link', withEntry({ name: 'kit/images/a.png', content: '/etc/passwd', mode: 0o120777 }), 'file-link'],
  [
    'a session that is a link',
    rawZip([{ name: 'session.json', content: '/etc/passwd', mode: 0o120777 }, ...kitEntries]),
    'file-link',
  ],
  ['a pipe', withEntry({ name: 'kit/pipe', mode: 0o010644 }), 'file-unreadable'],
  ['a session behind a password', parcelOf(sound, [{ name: 'kit/kit.json', flags: 0x801 }]), 'parcel-locked'],
  [
    'too many files',
    withEntry(
      ...Array.from({ length: 1001 }, (_, at): RawEntry => ({ name: `kit/images/${at}.png`, content: 'x' })),
    ),
    'folder-too-many',
  ],
  [
    'seventy megabytes of zeros',
    withEntry({ name: 'kit/images/a.png', content: Buffer.alloc(70 * 1024 * 1024) }),
    'folder-too-large',
  ],
  ['a session of seventy megabytes', parcelOf(Buffer.alloc(70 * 1024 * 1024, ' ')), 'folder-too-large'],
  [
    'a size that is not true',
    withEntry({ name: 'kit/a.md', content: 'x', says: { size: 9 } }),
    'parcel-broken',
  ],
  [
    'a sum that is not true',
    withEntry({ name: 'kit/a.md', content: 'x', says: { crc: 9 } }),
    'parcel-broken',
  ],
  ['two sessions', withEntry({ name: 'session.json', content: sound }), 'file-twice'],
  ['two sessions, one in capitals', withEntry({ name: 'SESSION.JSON', content: sound }), 'file-unknown'],
  ['a zip within', withEntry({ name: 'nested.zip', content: whole }), 'file-unknown'],
  ['a zip within the kit', withEntry({ name: 'kit/nested.zip', content: whole }), 'file-unknown'],
  ['a program', withEntry({ name: 'setup.exe', content: 'MZ' }), 'file-unknown'],
  ['a kit in its own right beside', withEntry({ name: 'kit.json', content: '{}' }), 'file-unknown'],
  [
    'a session that is somewhere else',
    rawZip([{ name: 'kit/session.json', content: sound }, ...kitEntries]),
    'file-unknown',
  ],
];

const ofTheKit: readonly Hostile[] = [
  [
    'a kit without its guide',
    parcelOf(
      sound,
      kitEntries.filter(({ name }) => name !== 'kit/guide.sv.md'),
    ),
    'file-missing',
  ],
  [
    'a kit with faults',
    parcelOf(
      sound,
      kitEntries.map((entry) =>
        entry.name === 'kit/guide.sv.md' ? { ...entry, content: '# Nothing' } : entry,
      ),
    ),
    'text-missing',
  ],
  [
    'another kit than the session was planned from',
    parcelOf(
      sound,
      kitEntries.map((entry) =>
        entry.name === 'kit/guide.sv.md' ? { ...entry, content: `${String(entry.content)}\n` } : entry,
      ),
    ),
    'session-damaged',
  ],
  [
    'a file in the kit that some disk takes for another',
    withEntry({ name: 'kit/GUIDE.SV.MD', content: 'x' }),
    'file-twice',
  ],
];

const ofTheSession: readonly Hostile[] = [
  ['nothing', '', 'session-damaged'],
  ['cut', sound.slice(0, 2000), 'session-damaged'],
  ['garbage', Buffer.from([0, 1, 2, 0xff, 0xfe]), 'session-damaged'],
  ['a zip', whole, 'session-damaged'],
  ['in UTF-16', Buffer.from(sound, 'utf16le'), 'session-damaged'],
  ['behind a mark of byte order', `\ufeff${sound}`, 'session-damaged'],
  ['a list', '[]', 'session-damaged'],
  ['null', 'null', 'session-damaged'],
  ['changed on the way', text('Hemtjänst norr', 'Hemtjänst syd'), 'session-damaged'],
  ['under a sum of something else', text('"sha256":"', '"sha256":"0'), 'session-damaged'],
  ['another format', forged(undefined, { format: 'other-thing' }), 'session-foreign'],
  ['the settings', forged({ language: 'sv' }, { format: 'samsprak-settings' }), 'session-foreign'],
  ['a newer format', forged(undefined, { formatVersion: 2 }), 'session-newer'],
  ['encrypted', text('"encryption":"none"', '"encryption":"aes"'), 'session-newer'],
  ['an older format than any', forged(undefined, { formatVersion: 0 }), 'session-damaged'],
  ['under another id', forged(undefined, { id: 'session-0002' }), 'session-damaged'],
  [
    'under an id that leads out',
    wrap(
      { format: 'samsprak-session', formatVersion: 1, id: '../../evil', revision: 1 },
      { session: { ...theSession, id: '../../evil' }, edition },
      sha256,
    ),
    'session-damaged',
  ],
  ['changed more often than anybody can', forged(undefined, { revision: 2 ** 52 }), 'session-damaged'],
  ['with more in it', forged({ session: theSession, edition, more: true }), 'session-damaged'],
  ['with more in the session', body({ ...theSession, more: true }), 'session-damaged'],
  ['without its kit frozen', body(theSession, {}), 'session-damaged'],
  [
    'nested deep, under a true sum',
    `{"format":"samsprak-session","formatVersion":1,"id":"${id}","revision":1,"encryption":"none","sha256":"${sha256(deep)}","body":${deep}}`,
    'session-damaged',
  ],
  ['with a prototype', text('"body":{', '"body":{"__proto__":{"polluted":true},'), 'session-damaged'],
  [
    'with a prototype and a true sum',
    forged({ session: JSON.parse(`{"__proto__":{"polluted":true}}`) as object, edition }),
    'session-damaged',
  ],
  [
    'frozen from another kit',
    body({ ...theSession, kit: { ...theSession.kit, id: 'other' } }),
    'session-damaged',
  ],
  [
    'frozen from other content',
    body({ ...theSession, kit: { ...theSession.kit, hash: '0'.repeat(64) } }),
    'session-damaged',
  ],
  ['in another language than its kit', body({ ...theSession, language: 'en' }), 'session-damaged'],
  [
    'with an activity that its kit has not',
    body({ ...theSession, agenda: theSession.agenda.map((item) => ({ ...item, activity: 'nobody-knows' })) }),
    'session-damaged',
  ],
  ['a talk between two', body({ ...theSession, private: true }), 'session-private'],
  [
    'a talk between two by its kit',
    body(theSession, { ...edition, structure: { ...edition.structure, private: true } }),
    'session-private',
  ],
].map(([what, json, code]): Hostile => [
  `session.json is ${String(what)}`,
  parcelOf(json as string | Buffer),
  code as string,
]);

export const hostileSessions: readonly Hostile[] = [...ofTheZip, ...ofTheKit, ...ofTheSession];
