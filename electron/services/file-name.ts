/** Names of files people save: they sort by date, say what they are, and are legal on every system. */
import type { Session } from '../core/session/session.ts';
import type { Language } from '../core/units.ts';

type Named = {
  readonly date: string;
  readonly kitTitle: string;
  readonly groupName: string;
  readonly documentTitle: string;
  readonly language: Language;
};

/** What a kit's, and a session's, file to hand over ends with. */
export const kitEnding = '.dialogkit';
export const sessionEnding = '.dialogsession';

/** Bytes of UTF-8 that a name may have on the strictest file system, some left for ` (2)` and the extension. */
const longest = 230;

/** `2026-11-22 Produktiva relationer – Hemtjänst norr – sammanfattning.pdf` */
export const documentFileName = ({ date, documentTitle, language, ...named }: Named): string =>
  `${sorted(date, [named.kitTitle, named.groupName, uncapitalised(documentTitle, language)])}.pdf`;

/** `2026-11-22 Produktiva relationer – Hemtjänst norr.dialogsession` */
export const sessionFileName = ({ kit, details }: Pick<Session, 'kit' | 'details'>): string =>
  `${sorted(details.date, [kit.title, details.groupName])}${sessionEnding}`;

const sorted = (date: string, names: readonly string[]): string =>
  cut(
    `${date} ${names
      .map(legal)
      .filter((name) => name !== '')
      .join(' – ')}`,
  );

// Control characters, halves of characters, what Windows refuses, and marks that would turn the text around.
const illegal = /[\p{Cc}\p{Cs}<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

const legal = (name: string): string => name.replace(illegal, ' ').replace(/\s+/g, ' ').trim();

/** `Sammanfattning` → `sammanfattning`, but `APT-blad` stays. */
const uncapitalised = (title: string, language: Language): string =>
  /^\p{Lu}\p{Lu}/u.test(title) ? title : title.charAt(0).toLocaleLowerCase(language) + title.slice(1);

const cut = (name: string): string => {
  let kept = '';
  for (const { segment } of letters.segment(name)) {
    if (Buffer.byteLength(kept + segment, 'utf8') > longest) break;
    kept += segment;
  }
  // Windows drops a dot or a space at the end, and then cannot find the file.
  return kept.replace(/[. ]+$/, '');
};
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
