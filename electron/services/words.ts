/** The words of documents, found and inflected by i18next; dates and times as each language writes them. */
import { createInstance } from 'i18next';
import type { DocumentKey, Words } from '../core/documents/words.ts';
import { instantAt, timeAt } from '../core/time.ts';
import type { Language, PlainDate, PlainTime, TimeZone } from '../core/units.ts';
import en from '../../locales/en/documents.json' with { type: 'json' };
import sv from '../../locales/sv/documents.json' with { type: 'json' };

const resources = { sv: { documents: sv }, en: { documents: en } };
const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** Never the machine's zone: a plain date is the same day everywhere. */
const utc = 'UTC' as TimeZone;
const midday = '12:00' as PlainTime;

export const createWords = (language: Language): Words => {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false,
    resources,
    ns: ['documents'],
    defaultNS: 'documents',
    nsSeparator: false,
    initAsync: false,
    // Documents are laid out, never parsed as HTML.
    interpolation: { escapeValue: false },
  });
  const long = dateFormat(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const short = dateFormat(language, { weekday: 'short', day: 'numeric', month: 'short' });
  return {
    language,
    say: (key: DocumentKey, values = {}) => i18n.t(key, { ...values }),
    date: (date, length) => (length === 'long' ? long(date) : short(date)),
    time: (at, zone) => {
      const time = timeAt(at, zone);
      return language === 'sv' ? time.replace(':', '.') : time;
    },
  };
};

const dateFormat = (
  language: Language,
  options: Intl.DateTimeFormatOptions,
): ((date: PlainDate) => string) => {
  const format = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: utc });
  // Neither full stops after short names nor a comma after the weekday: `tis 15 dec`, `Tue 15 Dec`.
  return (date) => format.format(instantAt(date, midday, utc)).replaceAll(/[.,]/g, '');
};
